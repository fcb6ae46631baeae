import type { Page } from '#app/core/http/pagination'
import type User from '#app/identity/models/user'
import type { Role } from '#app/identity/models/user'
import { visibleUsers } from '#app/identity/policies/user_policy'
import { containing, pageByName, type PageWish } from '#app/identity/queries/keyset'

export type UserFilters = PageWish & { role?: Role; teamId?: string; q?: string; active?: boolean }

/** Accounts, by name, with their teams. */
export class ListUsers {
  async handle(
    actor: User,
    { role, teamId, q, active, ...page }: UserFilters
  ): Promise<Page<User>> {
    const query = visibleUsers(actor).preload('memberships', (memberships) =>
      memberships.preload('team').orderBy('created_at')
    )
    if (role) query.where('users.role', role)
    if (teamId) query.whereHas('memberships', (memberships) => memberships.where('team_id', teamId))
    if (active !== undefined)
      query.if(
        active,
        (on) => on.whereNull('users.deactivated_at'),
        (off) => off.whereNotNull('users.deactivated_at')
      )
    // Uses index: users_name_trigram
    if (q)
      query.whereRaw('(fold(users.name) like fold(?) or fold(users.email) like fold(?))', [
        containing(q),
        containing(q),
      ])
    return pageByName(query, 'users', page)
  }
}
