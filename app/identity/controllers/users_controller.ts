import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import { CreateUser } from '#app/identity/actions/create_user'
import { DeactivateUser, ReactivateUser } from '#app/identity/actions/deactivate_user'
import { UpdateUser } from '#app/identity/actions/update_user'
import type User from '#app/identity/models/user'
import UserPolicy, { visibleUsers } from '#app/identity/policies/user_policy'
import { ListUsers } from '#app/identity/queries/list_users'
import { userWithTeams } from '#app/identity/queries/user_with_teams'
import UserTransformer from '#app/identity/transformers/user_transformer'
import { createUser, listUsers, updateUser } from '#app/identity/validators/identity_validators'

export default class UsersController {
  async index({ auth, bouncer, request, serialize }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('list')
    const { rows, nextCursor } = await new ListUsers().handle(
      auth.user!,
      await request.queryAs(listUsers)
    )
    const page = await serialize(UserTransformer.transform(rows).useVariant('forAdmin'))
    return { ...page, meta: { nextCursor } }
  }

  async show({ auth, bouncer, params, serialize }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('view')
    const user = await visibleUsers(auth.user!).where('id', params.id).firstOrFail()
    return serialize(await forAdmin(user.id))
  }

  async store(ctx: HttpContext) {
    await ctx.bouncer.with(UserPolicy).authorize('create')
    const input = await ctx.request.bodyAs(createUser)
    const actor = ctx.auth.user!
    const id = await once(
      ctx,
      actor,
      async () => (await new CreateUser().handle({ actor, ...input })).id,
      async (known) => known
    )
    ctx.response.status(201)
    return ctx.serialize(await forAdmin(id))
  }

  async update({ auth, bouncer, params, request, serialize }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('update')
    const { version, ...changes } = await request.bodyAs(updateUser)
    const user = await visibleUsers(auth.user!).where('id', params.id).firstOrFail()
    await new UpdateUser().handle({ actor: auth.user!, user, changes, version })
    return serialize(await forAdmin(user.id))
  }

  async deactivate({ auth, bouncer, params, serialize }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('end')
    const user = await visibleUsers(auth.user!).where('id', params.id).firstOrFail()
    await new DeactivateUser().handle({ actor: auth.user!, user })
    return serialize(await forAdmin(user.id))
  }

  async reactivate({ auth, bouncer, params, serialize }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('end')
    const user = await visibleUsers(auth.user!).where('id', params.id).firstOrFail()
    await new ReactivateUser().handle({ actor: auth.user!, user })
    return serialize(await forAdmin(user.id))
  }
}

const forAdmin = async (id: User['id']) =>
  UserTransformer.transform(await userWithTeams(id)).useVariant('forAdmin')
