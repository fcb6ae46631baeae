import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { Conflict } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import {
  type DeliveryRow,
  findDelivery,
  lockDelivery,
} from '#app/botconversa/queries/delivery_rows'

export type DismissDeliveryInput = { actor: User; accountId: string; deliveryId: string }

/** Somebody leaves as it is what failed, or of which nobody knows: it asks for nobody any more. Twice is once. */
export class DismissDelivery {
  /** @throws NotFound, Conflict NOT_DISMISSABLE */
  async handle({ actor, accountId, deliveryId }: DismissDeliveryInput): Promise<DeliveryRow> {
    return transaction(async (trx) => {
      await findDelivery(accountId, deliveryId, trx)
      const delivery = await lockDelivery(trx, deliveryId)
      const { state, supersededBy, dismissedAt } = delivery
      if (supersededBy || (state !== 'failed' && state !== 'unknown'))
        throw new Conflict('NOT_DISMISSABLE', { state, supersededBy })
      if (dismissedAt) return delivery
      await sql(DISMISS, [actor.id, deliveryId], trx)
      await recordEvent(trx, 'botconversa.delivery_dismissed', {
        actor,
        subject: { type: 'botconversa_delivery', id: deliveryId },
        payload: { state },
      })
      return (await findDelivery(accountId, deliveryId, trx))!
    })
  }
}

const DISMISS =
  'update botconversa_deliveries set dismissed_at = now(), dismissed_by = ? where id = ?'
