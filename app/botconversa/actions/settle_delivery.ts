import { sql } from '#app/core/database/sql'
import { repeatedTransaction, type Transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import { NoteDelivery } from '#app/messaging/actions/note_delivery'
import { type DeliveryRow, isSend, stateOfMessage } from '#app/botconversa/queries/delivery_rows'
import { type Call, isDenied } from '#app/botconversa/services/call'
import { type Because, reasonOf } from '#app/botconversa/services/reason'
import { deliveries as config } from '#config/botconversa'

export type SettleDeliveryInput = { delivery: DeliveryRow; call: Call<unknown> }

/** What became of a try: every one is a row, and its message says it live. */
export class SettleDelivery {
  async handle({ delivery, call }: SettleDeliveryInput): Promise<void> {
    await repeatedTransaction(async (trx) => {
      const because = reasonOf(call)
      await noteAttempt(trx, delivery, call, because)
      if (call.outcome === 'executed') return this.#sent(trx, delivery)
      if (isDenied(call) && !(await wasDeniedOften(trx, delivery)))
        return this.#queue(trx, delivery, because!, 0)
      if (call.outcome === 'rejected') return settle(trx, delivery, 'failed', because)
      if (call.outcome === 'unclear' && isSend(delivery))
        return settle(trx, delivery, 'unknown', because)
      return this.#again(trx, delivery, because!)
    })
  }

  async #sent(trx: Transaction, delivery: DeliveryRow) {
    // First: a subscriber is locked before deliveries and conversations, as by what comes in.
    if (isSend(delivery)) await sql(HEARD_US, [delivery.id], trx)
    await settle(trx, delivery, 'sent', null)
  }

  /** Nothing was done, or doing it twice does no harm. Those behind it wait: the order is kept. */
  async #again(trx: Transaction, delivery: DeliveryRow, because: Because) {
    if (await wasEchoed(trx, delivery)) return
    const age = Date.now() - +delivery.createdAt
    if (age > config.giveUpMs) return settle(trx, delivery, 'failed', because)
    const waitMs = Math.min(
      config.retryMs * 2 ** Math.min(delivery.attempts - 1, 16),
      config.longestRetryMs
    )
    return this.#queue(trx, delivery, because, waitMs)
  }

  async #queue(trx: Transaction, delivery: DeliveryRow, { error, said }: Because, waitMs: number) {
    await sql(
      `update botconversa_deliveries
          set state = 'queued', sending_since = null, error = ?, said = ?, next_at = now() + interval '1 millisecond' * ?
        where id = ? and state = 'sending'`,
      [error, said, waitMs, delivery.id],
      trx
    )
    if (delivery.messageId) await noteMessage(trx, delivery)
  }
}

/** Where the account's key was found good in between, again and again, it is this one alone that is refused. */
async function wasDeniedOften(trx: Transaction, { id }: DeliveryRow): Promise<boolean> {
  const [{ denials }] = await sql<{ denials: number }>(
    `select count(*)::int as denials from botconversa_attempts where delivery_id = ? and outcome = 'rejected'`,
    [id],
    trx
  )
  return denials >= config.denials
}

/** Every try is a row. */
export async function noteAttempt(
  trx: Transaction,
  { id }: Pick<DeliveryRow, 'id'>,
  call: Pick<Call<unknown>, 'outcome' | 'durationMs'> & { status?: number },
  because: Because | null
) {
  await sql(
    'insert into botconversa_attempts (id, delivery_id, outcome, status, error, said, duration_ms) values (?, ?, ?, ?, ?, ?, ?)',
    [
      ...[newId(), id, call.outcome, call.status ?? null],
      ...[because?.error ?? null, because?.said ?? null, Math.round(call.durationMs)],
    ],
    trx
  )
}

/** Its echo came before its answer: it was done, whatever the answer says. */
export async function wasEchoed(trx: Transaction, { id }: Pick<DeliveryRow, 'id'>) {
  const rows = await sql(ECHOED, [id], trx)
  return rows.length > 0
}

const ECHOED = `
  update botconversa_deliveries set state = 'sent', error = null, said = null, sending_since = null, finished_at = now()
   where id = ? and state = 'sending' and echoed_at is not null returning 1`

/** By the delivery: two subscribers may have become one since it was claimed. */
const HEARD_US = `
  update botconversa_subscribers set last_out_at = now()
   where id = (select subscriber_id from botconversa_deliveries where id = ?)`

/** A late answer still counts for what was given up as unknown meanwhile. */
export async function settle(
  trx: Transaction,
  delivery: DeliveryRow,
  state: 'sent' | 'failed' | 'unknown' | 'cancelled',
  because: Because | null
) {
  await sql(
    `update botconversa_deliveries
        set state = ?, error = ?, said = ?, sending_since = null, finished_at = now()
      where id = ? and state in ('queued', 'sending', 'unknown')`,
    [state, because?.error ?? null, because?.said ?? null, delivery.id],
    trx
  )
  if (delivery.messageId) await noteMessage(trx, delivery)
}

/** How far a message has come by its deliveries. */
export async function noteMessage(trx: Transaction, { messageId, ticketId }: DeliveryRow) {
  const { state, error, said } = await stateOfMessage(trx, messageId!)
  const isWell = state === 'sent' || state === 'sending'
  await new NoteDelivery().within(trx, {
    conversationId: ticketId!,
    messageId: messageId!,
    state,
    ...(!isWell && { error, said }),
  })
}
