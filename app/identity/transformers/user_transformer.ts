import { BaseTransformer } from '@adonisjs/core/transformers'
import type User from '#app/identity/models/user'
import type { Locale, Role } from '#app/identity/models/user'
import '#app/identity/abilities'
import { abilitiesOf } from '#app/identity/services/abilities'
import { type Status, statusOf } from '#app/identity/services/tell_of_person'
import { isoOrNull, iso } from '#app/identity/transformers/instant'

export type UserShape = {
  /** @format uuid */
  id: string
  name: string
  email: string
  role: Role
  avatarUrl: string | null
  locale: Locale
  timeZone: string
}

export type TeamOfUser = {
  /** @format uuid */
  id: string
  name: string
  role: 'member' | 'lead'
}

export type Me = UserShape & {
  /** What the menus show; every route asks again. */
  abilities: string[]
  teams: TeamOfUser[]
  status: Status | null
  version: number
}

export type UserForAdmin = UserShape & {
  teams: TeamOfUser[]
  version: number
  active: boolean
  /** @format date-time */
  deactivatedAt: string | null
  /** @format date-time */
  createdAt: string
}

/** A person as they see themselves, and as an admin sees them. Colleagues get PersonTransformer. */
export default class UserTransformer extends BaseTransformer<User> {
  toObject(): UserShape {
    return this.pick(this.resource, [
      'id',
      'name',
      'email',
      'role',
      'avatarUrl',
      'locale',
      'timeZone',
    ])
  }

  /** Needs `memberships.team` loaded, as `forAdmin` does. */
  forSelf(): Me {
    return {
      ...this.toObject(),
      abilities: abilitiesOf(this.resource),
      teams: teamsOf(this.resource),
      status: statusOf(this.resource),
      version: this.resource.version,
    }
  }

  forAdmin(): UserForAdmin {
    const { version, isActive, deactivatedAt, createdAt } = this.resource
    return {
      ...this.toObject(),
      teams: teamsOf(this.resource),
      version,
      active: isActive,
      deactivatedAt: isoOrNull(deactivatedAt),
      createdAt: iso(createdAt),
    }
  }
}

export const teamsOf = (user: User): TeamOfUser[] =>
  (user.memberships ?? []).map(({ team, role }) => ({ id: team.id, name: team.name, role }))
