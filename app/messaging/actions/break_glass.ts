import { glassMinutes } from '#config/messaging'
import { recordEvent } from '#app/core/events/record_event'
import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { demand } from '#app/core/http/demand'
import { newId } from '#app/core/operation'
import type User from '#app/identity/models/user'
import ConversationPolicy from '#app/messaging/policies/conversation_policy'
import { findStanding } from '#app/messaging/queries/find_standing'

export type BreakGlassInput = { actor: User; conversationId: string; reason: string }
export type GlassGrant = {
  /** @format uuid */
  id: string
  /** @format uuid */
  conversationId: string
  reason: string
  /** @format date-time */
  grantedAt: string
  /** Until then the admin reads it; nothing else. @format date-time */
  expiresAt: string
}

/** Lets an admin read a conversation that they are not in, for a while; who, when and why stay for good. */
export class BreakGlass {
  async handle({ actor, conversationId, reason }: BreakGlassInput): Promise<GlassGrant> {
    const standing = await findStanding(actor, conversationId)
    demand(new ConversationPolicy().breakGlass(actor, standing))
    return transaction(async (trx) => {
      const id = newId()
      await sql(INSERT, [id, conversationId, actor.id, reason, glassMinutes], trx)
      await recordEvent(trx, 'conversation.glass_broken', {
        actor,
        subject: { type: 'conversation', id: conversationId },
        payload: { grantId: id, reason, minutes: glassMinutes },
      })
      return glassGrant(actor, id, trx)
    })
  }
}

/** One of the admin's own. */
export async function glassGrant(
  actor: { id: string },
  id: string,
  trx?: Parameters<typeof sql>[2]
): Promise<GlassGrant> {
  const [{ grantedAt, expiresAt, ...grant }] = await sql<
    Omit<GlassGrant, 'grantedAt' | 'expiresAt'> & { grantedAt: Date; expiresAt: Date }
  >(FIND, [id, actor.id], trx)
  return { ...grant, grantedAt: grantedAt.toISOString(), expiresAt: expiresAt.toISOString() }
}

const INSERT = `
  insert into break_glass_grants (id, conversation_id, admin_id, reason, expires_at)
  values (?, ?, ?, ?, now() + make_interval(mins => ?))`

const FIND = `
  select id, conversation_id as "conversationId", reason, granted_at as "grantedAt", expires_at as "expiresAt"
    from break_glass_grants where id = ? and admin_id = ?`
