import type { Page } from '#app/core/http/pagination'
import type User from '#app/identity/models/user'
import { visiblePeople } from '#app/identity/policies/person_policy'
import { containing, pageByName, type PageWish } from '#app/identity/queries/keyset'
import { presenceOf, type PresenceState } from '#app/identity/queries/presence_of'

export type PersonRow = { user: User; presence: PresenceState }

/** Colleagues by name, with their teams and whether they are here. Looked for by name only: their e-mail is not shown either. */
export class ListPeople {
  async handle(actor: User, { q, ...wish }: PageWish & { q?: string }): Promise<Page<PersonRow>> {
    const query = visiblePeople(actor).preload('memberships', (memberships) =>
      memberships.preload('team').orderBy('created_at')
    )
    if (q) query.whereRaw('fold(users.name) like fold(?)', [containing(q)])
    const page = await pageByName(query, 'users', wish)
    const presence = await presenceOf(page.rows.map(({ id }) => id))
    return {
      ...page,
      rows: page.rows.map((user) => ({ user, presence: presence.get(user.id) ?? 'offline' })),
    }
  }
}
