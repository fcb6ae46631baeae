import { lock } from '#app/core/database/lock'
import { recordEvent } from '#app/core/events/record_event'
import { StaleVersion } from '#app/core/http/problem'
import type Team from '#app/identity/models/team'
import type User from '#app/identity/models/user'
import { refusedByConstraint } from '#app/identity/services/constraints'

export type UpdateTeamInput = {
  actor: User
  team: Team
  name?: string
  description?: string | null
  version?: number
}

export class UpdateTeam {
  async handle({ actor, team, version, ...changes }: UpdateTeamInput): Promise<Team> {
    return refusedByConstraint(() =>
      lock(team, async (locked, trx) => {
        const { id, name, description } = locked
        if (version !== undefined && version !== locked.version)
          throw new StaleVersion({ id, name, description, version: locked.version })
        locked.merge(changes)
        const fields = Object.keys(locked.$dirty)
        if (fields.length === 0) return locked
        await locked.merge({ version: locked.version + 1 }).save()
        await recordEvent(trx, 'team.updated', {
          actor,
          subject: { type: 'team', id },
          payload: { fields },
        })
        return locked
      })
    )
  }
}
