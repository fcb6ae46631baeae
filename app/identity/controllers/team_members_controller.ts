import type { HttpContext } from '@adonisjs/core/http'
import { RemoveTeamMember } from '#app/identity/actions/remove_team_member'
import { SetTeamMember } from '#app/identity/actions/set_team_member'
import TeamPolicy, { visibleTeams } from '#app/identity/policies/team_policy'
import { visibleUsers } from '#app/identity/policies/user_policy'
import { memberShape, type TeamMemberShape } from '#app/identity/transformers/team_transformer'
import { setTeamMember } from '#app/identity/validators/identity_validators'

export default class TeamMembersController {
  async update({
    auth,
    bouncer,
    params,
    request,
    response,
  }: HttpContext): Promise<{ data: TeamMemberShape }> {
    await bouncer.with(TeamPolicy).authorize('update')
    const { role = 'member' } = await request.bodyAs(setTeamMember)
    const team = await visibleTeams(auth.user!).where('id', params.id).firstOrFail()
    const user = await visibleUsers(auth.user!).where('id', params.userId).firstOrFail()
    const { member, isNew } = await new SetTeamMember().handle({
      actor: auth.user!,
      team,
      user,
      role,
    })
    await member.load('user')
    response.status(isNew ? 201 : 200)
    return { data: memberShape(member) }
  }

  async destroy({ auth, bouncer, params, response }: HttpContext) {
    await bouncer.with(TeamPolicy).authorize('update')
    const team = await visibleTeams(auth.user!).where('id', params.id).firstOrFail()
    const member = await team
      .related('members')
      .query()
      .where('user_id', params.userId)
      .firstOrFail()
    await new RemoveTeamMember().handle({ actor: auth.user!, member })
    response.noContent()
  }
}
