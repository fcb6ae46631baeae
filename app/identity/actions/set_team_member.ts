import { lock, lockRow } from '#app/core/database/lock'
import { recordEvent } from '#app/core/events/record_event'
import { Conflict } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import { raiseAccess } from '#app/core/realtime/access'
import type Team from '#app/identity/models/team'
import TeamMember from '#app/identity/models/team_member'
import type User from '#app/identity/models/user'
import TeamPolicy from '#app/identity/policies/team_policy'

export type SetTeamMemberInput = { actor: User; team: Team; user: User; role: 'member' | 'lead' }

/** Makes somebody a member or a lead of a team, whatever they were in it. Answers whether they are new to it. */
export class SetTeamMember {
  async handle({
    actor,
    team,
    user,
    role,
  }: SetTeamMemberInput): Promise<{ member: TeamMember; isNew: boolean }> {
    // The person first (lock order): whether they may join is decided on what they are now.
    return lock(user, async (person, trx) => {
      if (!new TeamPolicy().canJoin(actor, person)) throw new Conflict('NOT_STAFF')
      await lockRow(team, trx)
      const known = await TeamMember.query({ client: trx })
        .where('team_id', team.id)
        .where('user_id', person.id)
        .first()
      if (known?.role === role) return { member: known, isNew: false }
      const member = known
        ? await known.merge({ role }).save()
        : await TeamMember.create(
            { id: newId(), teamId: team.id, userId: person.id, role },
            { client: trx }
          )
      await raiseAccess(trx, [person.id])
      await recordEvent(trx, known ? 'team.member_changed' : 'team.member_added', {
        actor,
        subject: { type: 'team', id: team.id },
        context: { type: 'user', id: person.id },
        payload: { userId: person.id, role },
      })
      return { member, isNew: !known }
    })
  }
}
