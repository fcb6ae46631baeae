import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { noteAttempt, settle, wasEchoed } from '#app/botconversa/actions/settle_delivery'
import { type DeliveryRow, isSend } from '#app/botconversa/queries/delivery_rows'
import { because } from '#app/botconversa/services/reason'
import { deliveries as config } from '#config/botconversa'

/** Whoever was sending these is gone. A send may have been done: a person decides. Anything else is simply done again. */
export class RecoverDeliveries {
  /** @returns how many were found */
  async handle(): Promise<number> {
    const lost = await sql<{ id: string }>(LOST, [config.leaseMs, 500])
    for (const { id } of lost) await this.#recover(id)
    return lost.length
  }

  #recover(id: string) {
    return transaction(async (trx) => {
      const [delivery] = await sql<Lost>(STILL_LOST, [id, config.leaseMs], trx)
      if (!delivery) return
      const { durationMs } = delivery
      await noteAttempt(trx, delivery, { outcome: 'unclear', durationMs }, ENDED)
      if (isSend(delivery)) return settle(trx, delivery, 'unknown', ENDED)
      if (await wasEchoed(trx, delivery)) return
      await sql(
        `update botconversa_deliveries set state = 'queued', sending_since = null, next_at = now() where id = ?`,
        [id],
        trx
      )
    })
  }
}

type Lost = DeliveryRow & { durationMs: number }
const ENDED = because('process_ended')
const IS_LOST = `d.state = 'sending' and d.sending_since < now() - interval '1 millisecond' * ?`
const LOST = `select d.id from botconversa_deliveries d where ${IS_LOST} order by d.sending_since limit ?`
const STILL_LOST = `
  select d.id, d.kind, d.state, d.message_id as "messageId", d.ticket_id as "ticketId", d.subscriber_id as "subscriberId",
         d.attempts, d.created_at as "createdAt", (extract(epoch from now() - d.sending_since) * 1000)::float8 as "durationMs"
    from botconversa_deliveries d where d.id = ? and ${IS_LOST} for no key update`
