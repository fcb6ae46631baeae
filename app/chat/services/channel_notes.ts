import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { storeSystemMessage } from '#app/messaging/services/system_messages'

type Note = Parameters<typeof storeSystemMessage>[2]

/**
 * Notes in a channel's own history who was brought into it. Not while nothing has been said: bringing people into a new channel is making it,
 * and nobody is there to be told.
 */
export async function noteArrival(trx: Transaction, channelId: string, note: Note) {
  const [spoken] = await sql(
    'select 1 from conversations where id = ? and last_seq > 0',
    [channelId],
    trx
  )
  if (spoken) await storeSystemMessage(trx, channelId, note)
}
