import { lock } from '#app/core/database/lock'
import { recordEvent } from '#app/core/events/record_event'
import { raiseAccess } from '#app/core/realtime/access'
import type Team from '#app/identity/models/team'
import TeamMember from '#app/identity/models/team_member'
import type User from '#app/identity/models/user'

export type DeleteTeamInput = { actor: User; team: Team }

/** The team goes, its people stay. */
export class DeleteTeam {
  async handle({ actor, team }: DeleteTeamInput): Promise<void> {
    await lock(team, async (locked, trx) => {
      const members = await TeamMember.query({ client: trx })
        .where('team_id', locked.id)
        .orderBy('user_id')
      const userIds = members.map(({ userId }) => userId)
      await locked.delete()
      await raiseAccess(trx, userIds)
      await recordEvent(trx, 'team.deleted', {
        actor,
        subject: { type: 'team', id: locked.id },
        payload: { userIds },
      })
    })
  }
}
