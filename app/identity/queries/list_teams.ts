import type { Page } from '#app/core/http/pagination'
import type Team from '#app/identity/models/team'
import type User from '#app/identity/models/user'
import { visibleTeams } from '#app/identity/policies/team_policy'
import { containing, pageByName, type PageWish } from '#app/identity/queries/keyset'

export class ListTeams {
  async handle(actor: User, { q, ...page }: PageWish & { q?: string }): Promise<Page<Team>> {
    const query = visibleTeams(actor).withCount('members')
    if (q) query.whereRaw('fold(teams.name) like fold(?)', [containing(q)])
    return pageByName(query, 'teams', page)
  }
}
