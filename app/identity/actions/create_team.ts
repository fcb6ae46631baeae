import { transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { newId } from '#app/core/operation'
import Team from '#app/identity/models/team'
import type User from '#app/identity/models/user'
import { refusedByConstraint } from '#app/identity/services/constraints'

export type CreateTeamInput = { actor: User; name: string; description?: string | null }

export class CreateTeam {
  async handle({ actor, name, description = null }: CreateTeamInput): Promise<Team> {
    return refusedByConstraint(() =>
      transaction(async (trx) => {
        const team = await Team.create(
          { id: newId(), name, description, version: 1 },
          { client: trx }
        )
        await recordEvent(trx, 'team.created', { actor, subject: { type: 'team', id: team.id } })
        return team
      })
    )
  }
}
