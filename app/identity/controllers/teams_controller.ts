import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import { CreateTeam } from '#app/identity/actions/create_team'
import { DeleteTeam } from '#app/identity/actions/delete_team'
import { UpdateTeam } from '#app/identity/actions/update_team'
import TeamPolicy, { visibleTeams } from '#app/identity/policies/team_policy'
import { ListTeams } from '#app/identity/queries/list_teams'
import TeamTransformer from '#app/identity/transformers/team_transformer'
import { createTeam, listTeams, updateTeam } from '#app/identity/validators/identity_validators'

export default class TeamsController {
  async index({ auth, bouncer, request, serialize }: HttpContext) {
    await bouncer.with(TeamPolicy).authorize('list')
    const { rows, nextCursor } = await new ListTeams().handle(
      auth.user!,
      await request.queryAs(listTeams)
    )
    const page = await serialize(TeamTransformer.transform(rows).useVariant('forList'))
    return { ...page, meta: { nextCursor } }
  }

  async show({ auth, bouncer, params, serialize }: HttpContext) {
    await bouncer.with(TeamPolicy).authorize('list')
    const team = await visibleTeams(auth.user!)
      .where('id', params.id)
      .preload('members', (members) => members.preload('user').orderBy('created_at').orderBy('id'))
      .firstOrFail()
    return serialize(TeamTransformer.transform(team).useVariant('withMembers'))
  }

  async store(ctx: HttpContext) {
    await ctx.bouncer.with(TeamPolicy).authorize('create')
    const input = await ctx.request.bodyAs(createTeam)
    const actor = ctx.auth.user!
    const team = await once(
      ctx,
      actor,
      () => new CreateTeam().handle({ actor, ...input }),
      (id) => visibleTeams(actor).where('id', id).firstOrFail()
    )
    ctx.response.status(201)
    return ctx.serialize(TeamTransformer.transform(team))
  }

  async update({ auth, bouncer, params, request, serialize }: HttpContext) {
    await bouncer.with(TeamPolicy).authorize('update')
    const input = await request.bodyAs(updateTeam)
    const team = await visibleTeams(auth.user!).where('id', params.id).firstOrFail()
    return serialize(
      TeamTransformer.transform(
        await new UpdateTeam().handle({ actor: auth.user!, team, ...input })
      )
    )
  }

  async destroy({ auth, bouncer, params, response }: HttpContext) {
    await bouncer.with(TeamPolicy).authorize('delete')
    const team = await visibleTeams(auth.user!).where('id', params.id).firstOrFail()
    await new DeleteTeam().handle({ actor: auth.user!, team })
    response.noContent()
  }
}
