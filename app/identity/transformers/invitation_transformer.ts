import { BaseTransformer } from '@adonisjs/core/transformers'
import type Invitation from '#app/identity/models/invitation'
import type { InvitationState } from '#app/identity/models/invitation'
import type { Locale, Role } from '#app/identity/models/user'
import { iso, isoOrNull } from '#app/identity/transformers/instant'

/** What who was invited sees of it. */
export type InvitationForInvitee = {
  email: string
  name: string | null
  role: Role
  locale: Locale
  invitedBy: { name: string }
  /** @format date-time */
  expiresAt: string
}

export type InvitationShape = {
  /** @format uuid */
  id: string
  email: string
  name: string | null
  role: Role
  locale: Locale
  teamIds: string[]
  state: InvitationState
  invitedBy: {
    /** @format uuid */
    id: string
    name: string
  }
  /** @format date-time */
  createdAt: string
  /** @format date-time */
  expiresAt: string
  /** @format date-time */
  acceptedAt: string | null
}

/** Needs `inviter` loaded. */
export default class InvitationTransformer extends BaseTransformer<Invitation> {
  toObject(): InvitationForInvitee {
    const { email, name, role, locale, inviter, expiresAt } = this.resource
    return {
      email,
      name,
      role,
      locale,
      invitedBy: { name: inviter.name },
      expiresAt: iso(expiresAt),
    }
  }

  forAdmin(): InvitationShape {
    const { id, teamIds, state, inviter, createdAt, acceptedAt } = this.resource
    return {
      ...this.toObject(),
      id,
      teamIds,
      state,
      invitedBy: { id: inviter.id, name: inviter.name },
      createdAt: iso(createdAt),
      acceptedAt: isoOrNull(acceptedAt),
    }
  }
}
