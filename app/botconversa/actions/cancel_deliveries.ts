import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import type User from '#app/identity/models/user'
import { NoteDelivery } from '#app/messaging/actions/note_delivery'
import { type DeliveryRow, DELIVERY_COLUMNS } from '#app/botconversa/queries/delivery_rows'
import type { Reason } from '#app/botconversa/services/reason'
import { findAccount } from '#app/botconversa/queries/account_rows'

export type CancelDeliveriesInput = {
  actor: User
  accountId: string
  /** Without them everything that waits. */
  deliveryIds?: string[]
}

const CANCELLED: Reason = 'cancelled'

/** Takes out of the line what has not gone yet: a message of it has failed, and can be sent again. */
export class CancelDeliveries {
  /**
   * @returns how many waited
   * @throws NotFound
   */
  async handle({ actor, accountId, deliveryIds }: CancelDeliveriesInput): Promise<number> {
    await findAccount(accountId)
    const waiting = await sql<{ id: string }>(WAITING, [
      accountId,
      deliveryIds ?? null,
      deliveryIds ?? null,
    ])
    let cancelled = 0
    for (const { id } of waiting) if (await this.#cancel(actor, id)) cancelled++
    return cancelled
  }

  /** One at a time: each locks a conversation of its own. */
  #cancel(actor: User, id: string): Promise<boolean> {
    return transaction(async (trx) => {
      const [delivery] = await sql<DeliveryRow>(CANCEL, [CANCELLED, id], trx)
      if (!delivery) return false
      const { messageId, ticketId } = delivery
      if (messageId && ticketId)
        await new NoteDelivery().within(trx, {
          ...{ conversationId: ticketId, messageId },
          ...{ state: 'failed', error: CANCELLED },
        })
      await recordEvent(trx, 'botconversa.delivery_cancelled', {
        actor,
        subject: { type: 'botconversa_delivery', id },
      })
      return true
    })
  }
}

const WAITING = `
  select id from botconversa_deliveries
   where account_id = ? and state = 'queued' and (?::uuid[] is null or id = any(?::uuid[])) order by position`
/** It may have gone meanwhile: then it is left alone. `failed`, so that its message can be sent again. */
const CANCEL = `
  update botconversa_deliveries d set state = 'failed', error = ?, said = null, finished_at = now()
   where d.id = ? and d.state = 'queued' returning ${DELIVERY_COLUMNS}`
