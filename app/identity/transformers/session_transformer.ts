import { BaseTransformer } from '@adonisjs/core/transformers'
import type Session from '#app/identity/models/session'
import { iso } from '#app/identity/transformers/instant'

export type SessionShape = {
  /** @format uuid */
  id: string
  audience: 'app' | 'widget'
  address: string | null
  userAgent: string | null
  /** @format date-time */
  createdAt: string
  /** @format date-time */
  lastUsedAt: string
  /** @format date-time */
  expiresAt: string
  /** The one that asks. */
  current: boolean
}

export default class SessionTransformer extends BaseTransformer<Session> {
  constructor(
    session: Session,
    private currentId: string
  ) {
    super(session)
  }

  toObject(): SessionShape {
    const { id, audience, address, userAgent, createdAt, lastUsedAt, expiresAt } = this.resource
    return {
      id,
      audience,
      address,
      userAgent,
      createdAt: iso(createdAt),
      lastUsedAt: iso(lastUsedAt),
      expiresAt: iso(expiresAt),
      current: id === this.currentId,
    }
  }
}
