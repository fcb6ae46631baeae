import { transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { sql } from '#app/core/database/sql'
import { raiseAccess } from '#app/core/realtime/access'
import type TeamMember from '#app/identity/models/team_member'
import type User from '#app/identity/models/user'

export type RemoveTeamMemberInput = { actor: User; member: TeamMember }

export class RemoveTeamMember {
  async handle({ actor, member: { teamId, userId } }: RemoveTeamMemberInput): Promise<void> {
    await transaction(async (trx) => {
      const gone = await sql(
        'delete from team_members where team_id = ? and user_id = ? returning id',
        [teamId, userId],
        trx
      )
      if (gone.length === 0) return // Removed by two at once: the first one said so.
      await raiseAccess(trx, [userId])
      await recordEvent(trx, 'team.member_removed', {
        actor,
        subject: { type: 'team', id: teamId },
        context: { type: 'user', id: userId },
        payload: { userId },
      })
    })
  }
}
