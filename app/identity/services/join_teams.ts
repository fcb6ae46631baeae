import type { Transaction } from '#app/core/database/transaction'
import { Conflict, InvalidInput } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import Team from '#app/identity/models/team'
import TeamMember from '#app/identity/models/team_member'
import type User from '#app/identity/models/user'
import TeamPolicy from '#app/identity/policies/team_policy'

/** Puts a new account into its teams. */
export async function joinTeams(trx: Transaction, user: User, teamIds: string[]) {
  if (teamIds.length === 0) return
  if (!new TeamPolicy().canJoin(user, user)) throw new Conflict('NOT_STAFF')
  await requireTeams(teamIds, trx)
  await TeamMember.createMany(
    teamIds.map((teamId) => ({ id: newId(), teamId, userId: user.id, role: 'member' as const })),
    { client: trx }
  )
}

/** @throws InvalidInput where one of them is no team */
export async function requireTeams(teamIds: string[], trx?: Transaction) {
  const known = await Team.query({ client: trx }).whereIn('id', teamIds)
  if (known.length === new Set(teamIds).size) return
  throw new InvalidInput([
    { field: 'teamIds', rule: 'exists', message: 'One of the teams does not exist' },
  ])
}
