import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'

export type Numbers = { revision: number; epoch: number }

/**
 * The next revision of a conversation, for one stored change of what all its members see. Takes the row's lock
 * until the transaction ends, so revisions have no holes and commit in their order.
 * `losesAccess`: somebody is out from now on; later frames go to another room.
 */
export async function nextRevision(
  trx: Transaction,
  conversationId: string,
  { losesAccess = false } = {}
): Promise<Numbers> {
  const [numbers] = await sql<Numbers>(
    `update conversations
        set revision = revision + 1, audience_epoch = audience_epoch + ?, changed_at = clock_timestamp()
      where id = ? returning revision, audience_epoch as epoch`,
    [losesAccess ? 1 : 0, conversationId],
    trx
  )
  return numbers
}
