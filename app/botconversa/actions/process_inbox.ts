import logger from '@adonisjs/core/services/logger'
import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { newId, operation } from '#app/core/operation'
import { accountById } from '#app/botconversa/queries/account_rows'
import { claimNext, type InboxRow, settle } from '#app/botconversa/queries/inbox_rows'
import { takeIn } from '#app/botconversa/services/take_in'

/** About a quarter of an hour, with longer and longer waits; then it is listed as failed, and can be replayed. */
const MAX_ATTEMPTS = 10

/** Works on what came in, one request a transaction, each person's one after the other. */
export class ProcessInbox {
  /** @returns whether there was anything to do */
  async handle(): Promise<boolean> {
    return operation.run({ requestId: newId(), origin: 'job' }, async () => {
      let row: InboxRow | undefined
      try {
        return await transaction(async (trx) => {
          row = await claimNext(trx)
          if (row) await work(trx, row)
          return row !== undefined
        })
      } catch (error) {
        if (!row) throw error
        await noteFailure(row, error as Error)
        return true
      }
    })
  }
}

async function work(trx: Transaction, row: InboxRow) {
  const account = (await accountById(row.accountId, trx))!
  await settle(trx, row.id, await takeIn(trx, account, row))
}

/** Nothing of it is stored but that it failed; whoever comes after it waits, so that the order is kept. */
async function noteFailure(row: InboxRow, error: Error) {
  logger.warn({ err: error, inboxId: row.id, attempts: row.attempts + 1 }, 'inbox')
  const [line] = error.message.split('\n')
  const isOver = row.attempts + 1 >= MAX_ATTEMPTS
  await sql(FAILED, [line.slice(0, 2_000), isOver, isOver, isOver, row.id, row.attempts])
}

/** Another may have taken it up since, and have done better. */
const FAILED = `
  update botconversa_inbox
     set attempts = attempts + 1, error = ?, next_at = now() + interval '1 second' * power(2, attempts),
         state = case when ?::boolean then 'failed' else state end, outcome = case when ?::boolean then 'error' else outcome end,
         processed_at = case when ?::boolean then now() end
   where id = ? and state = 'received' and attempts = ?`
