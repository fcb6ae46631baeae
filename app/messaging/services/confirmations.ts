import { remindAfterHours } from '#config/messaging'
import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'

/** "Li e confirmo" is asked for; those who have not said it are reminded once, by the timer. */
export async function requestConfirmation(trx: Transaction, messageId: string) {
  await sql(
    `insert into confirmation_requests (message_id, due_at) values (?, now() + interval '1 hour' * ?)`,
    [messageId, remindAfterHours],
    trx
  )
}
