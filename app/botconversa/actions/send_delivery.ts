import { sql } from '#app/core/database/sql'
import { repeatedTransaction, type Transaction, transaction } from '#app/core/database/transaction'
import { newId, operation } from '#app/core/operation'
import { NoteDelivery } from '#app/messaging/actions/note_delivery'
import { type AccountRow, accountById } from '#app/botconversa/queries/account_rows'
import {
  claimDelivery,
  type DeliveryRow,
  isSend,
  stateOfMessage,
} from '#app/botconversa/queries/delivery_rows'
import { mayCall, noteCall } from '#app/botconversa/services/breaker'
import type { Call } from '#app/botconversa/services/call'
import { type Prepared, prepareDelivery } from '#app/botconversa/services/prepare_delivery'
import { endTurn, takeTurn } from '#app/botconversa/services/rate'
import { deliveries as config } from '#config/botconversa'

type Claimed = { delivery: DeliveryRow; account: AccountRow; turnId: string; prepared: Prepared }
export type Sent = 'done' | 'nothing' | { busy: string; waitMs: number }

class NoTurn extends Error {
  constructor(readonly sent: Sent) {
    super('no turn')
  }
}

/**
 * Sends what is next: claims it and its turn in one transaction, commits, calls, and writes down what became of it. Killed
 * in between, it stays `sending` and is found by the sweep: nobody knows then whether it was done.
 */
export class SendDelivery {
  async handle({ busy }: { busy: string[] }): Promise<Sent> {
    return operation.run({ requestId: newId(), origin: 'job' }, async () => {
      const claimed = await this.#claim(busy)
      if (typeof claimed === 'string' || 'busy' in claimed) return claimed
      const { account, turnId, prepared, delivery } = claimed
      let call: Call<unknown>
      try {
        call = await prepared.call()
      } finally {
        await endTurn(turnId)
      }
      try {
        await noteCall(account.id, call)
      } finally {
        await new SettleDelivery().handle({ delivery, call })
      }
      return 'done'
    })
  }

  async #claim(busy: string[]): Promise<Claimed | Sent> {
    try {
      return await transaction((trx) => this.#claimIn(trx, busy))
    } catch (error) {
      if (error instanceof NoTurn) return error.sent
      throw error
    }
  }

  async #claimIn(trx: Transaction, busy: string[]): Promise<Claimed | Sent> {
    const delivery = await claimDelivery(trx, busy)
    if (!delivery) return 'nothing'
    const account = (await accountById(delivery.accountId, trx))!
    const prepared = await prepareDelivery(trx, account, delivery)
    if ('over' in prepared) {
      await settle(trx, delivery, prepared.over, prepared.error ?? null)
      return 'done'
    }
    if ('later' in prepared) {
      await sql(LATER, [prepared.later, delivery.id], trx)
      return 'done'
    }
    await sql(SENDING, [delivery.id], trx)
    if (delivery.messageId) await noteMessage(trx, delivery)
    // Last: others of this key wait from here to the commit.
    const turn = await takeTurn(trx, account)
    if ('waitMs' in turn) throw new NoTurn({ busy: account.id, waitMs: turn.waitMs })
    if (!(await mayCall(account, trx)))
      throw new NoTurn({ busy: account.id, waitMs: config.idleMs })
    const { turnId } = turn
    return { delivery: { ...delivery, attempts: delivery.attempts + 1 }, account, turnId, prepared }
  }
}

const LATER = `update botconversa_deliveries set next_at = now() + interval '1 millisecond' * ? where id = ?`
const SENDING = `
  update botconversa_deliveries set state = 'sending', sending_since = now(), attempts = attempts + 1, error = null where id = ?`

export type SettleDeliveryInput = { delivery: DeliveryRow; call: Call<unknown> }

/** What became of a try: every one is a row, and its message says it live. */
export class SettleDelivery {
  async handle({ delivery, call }: SettleDeliveryInput): Promise<void> {
    await repeatedTransaction(async (trx) => {
      const words = 'error' in call ? call.error : null
      await sql(
        'insert into botconversa_attempts (id, delivery_id, outcome, status, error, duration_ms) values (?, ?, ?, ?, ?, ?)',
        [
          ...[newId(), delivery.id, call.outcome, 'status' in call ? (call.status ?? null) : null],
          ...[words, Math.round(call.durationMs)],
        ],
        trx
      )
      if (call.outcome === 'executed') return this.#sent(trx, delivery)
      if (call.outcome === 'rejected') return settle(trx, delivery, 'failed', words)
      if (call.outcome === 'unclear' && isSend(delivery))
        return settle(trx, delivery, 'unknown', words)
      return this.#again(trx, delivery, words!)
    })
  }

  async #sent(trx: Transaction, delivery: DeliveryRow) {
    // First: a subscriber is locked before deliveries and conversations, as by what comes in.
    if (isSend(delivery)) await sql(HEARD_US, [delivery.id], trx)
    await settle(trx, delivery, 'sent', null)
  }

  /** Nothing was done, or doing it twice does no harm. Those behind it wait: the order is kept. */
  async #again(trx: Transaction, delivery: DeliveryRow, words: string) {
    const age = Date.now() - +delivery.createdAt
    if (age > config.giveUpMs) return settle(trx, delivery, 'failed', words)
    const waitMs = Math.min(
      config.retryMs * 2 ** Math.min(delivery.attempts - 1, 16),
      config.longestRetryMs
    )
    await sql(
      `update botconversa_deliveries
          set state = 'queued', sending_since = null, error = ?, next_at = now() + interval '1 millisecond' * ?
        where id = ? and state = 'sending'`,
      [words, waitMs, delivery.id],
      trx
    )
    if (delivery.messageId) await noteMessage(trx, delivery)
  }
}

/** By the delivery: two subscribers may have become one since it was claimed. */
const HEARD_US = `
  update botconversa_subscribers set last_out_at = now()
   where id = (select subscriber_id from botconversa_deliveries where id = ?)`

/** A late answer still counts for what was given up as unknown meanwhile. */
export async function settle(
  trx: Transaction,
  delivery: DeliveryRow,
  state: 'sent' | 'failed' | 'unknown' | 'cancelled',
  error: string | null
) {
  await sql(
    `update botconversa_deliveries
        set state = ?, error = ?, sending_since = null, finished_at = now()
      where id = ? and state in ('queued', 'sending', 'unknown')`,
    [state, error, delivery.id],
    trx
  )
  if (delivery.messageId) await noteMessage(trx, delivery)
}

async function noteMessage(trx: Transaction, { messageId, ticketId }: DeliveryRow) {
  const { state, error } = await stateOfMessage(trx, messageId!)
  await new NoteDelivery().within(trx, {
    conversationId: ticketId!,
    messageId: messageId!,
    state,
    error: state === 'sent' || state === 'sending' ? null : error,
  })
}

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
      const [delivery] = await sql<DeliveryRow>(STILL_LOST, [id, config.leaseMs], trx)
      if (!delivery) return
      if (isSend(delivery))
        return settle(trx, delivery, 'unknown', 'the process that sent it ended')
      await sql(
        `update botconversa_deliveries set state = 'queued', sending_since = null, next_at = now() where id = ?`,
        [id],
        trx
      )
    })
  }
}

const IS_LOST = `d.state = 'sending' and d.sending_since < now() - interval '1 millisecond' * ?`
const LOST = `select d.id from botconversa_deliveries d where ${IS_LOST} order by d.sending_since limit ?`
const STILL_LOST = `
  select d.id, d.kind, d.state, d.message_id as "messageId", d.ticket_id as "ticketId", d.subscriber_id as "subscriberId",
         d.attempts, d.created_at as "createdAt"
    from botconversa_deliveries d where d.id = ? and ${IS_LOST} for no key update`
