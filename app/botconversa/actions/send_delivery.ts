import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { newId, operation } from '#app/core/operation'
import { noteMessage, settle, SettleDelivery } from '#app/botconversa/actions/settle_delivery'
import { type AccountRow, accountById } from '#app/botconversa/queries/account_rows'
import { claimDelivery, type DeliveryRow } from '#app/botconversa/queries/delivery_rows'
import { mayCall, noteCall } from '#app/botconversa/services/breaker'
import type { Call } from '#app/botconversa/services/call'
import { type Prepared, prepareDelivery } from '#app/botconversa/services/prepare_delivery'
import { because } from '#app/botconversa/services/reason'
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
      await settle(trx, delivery, prepared.over, prepared.error ? because(prepared.error) : null)
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
    // Nor as the probe: that is a reading.
    if ((await mayCall(account, trx)) !== true)
      throw new NoTurn({ busy: account.id, waitMs: config.idleMs })
    const { turnId } = turn
    return { delivery: { ...delivery, attempts: delivery.attempts + 1 }, account, turnId, prepared }
  }
}

const LATER = `update botconversa_deliveries set next_at = now() + interval '1 millisecond' * ? where id = ?`
const SENDING = `
  update botconversa_deliveries set state = 'sending', sending_since = now(), attempts = attempts + 1, error = null, said = null where id = ?`
