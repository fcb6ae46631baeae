import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'

/**
 * How many messages member `me` of conversation `c` has not read: a difference of two numbers, less what was
 * deleted and what they wrote themselves since (each counted once). Never an incremented counter, so it is
 * right after any sequence of reads, deletes and joins.
 * Uses indexes: messages_deleted, messages_own.
 */
export const UNREAD_COUNT = `
  least(999, greatest(0,
    c.last_ordinal - greatest(me.last_read_ordinal, c.first_ordinal)
    - (select count(*) from messages x
        where x.conversation_id = c.id and x.countable and x.deleted_at is not null
          and x.ordinal > greatest(me.last_read_ordinal, c.first_ordinal))
    - (select count(*) from messages x
        where x.conversation_id = c.id and x.countable and x.author_id = me.user_id and x.deleted_at is null
          and x.ordinal > greatest(me.last_read_ordinal, c.first_ordinal))
  ))::int`

/**
 * How many unread rows mention member `me` of conversation `c`: themselves in the main line, everybody (@canal, @aqui),
 * themselves in threads that they have not read since.
 * Uses indexes: mentions_unread, mentions_everybody, mentions_thread_unread.
 */
export const MENTION_COUNT = `
  ((select count(*) from mentions x
     where x.user_id = me.user_id and x.conversation_id = c.id and x.thread_root_id is null and x.seq > me.last_read_seq)
   + (select count(*) from mentions x
       where x.user_id is null and x.conversation_id = c.id and x.seq > me.last_read_seq and x.author_id <> me.user_id)
   + (select count(*) from mentions x
       where x.user_id = me.user_id and x.conversation_id = c.id and x.thread_root_id is not null and not x.cleared)
  )::int`

export type ReadState = { lastReadSeq: number; unreadCount: number; mentionCount: number }

export async function readState(
  conversationId: string,
  userId: string,
  trx?: Transaction
): Promise<ReadState> {
  const [state] = await sql<ReadState>(
    `select me.last_read_seq as "lastReadSeq", ${UNREAD_COUNT} as "unreadCount", ${MENTION_COUNT} as "mentionCount"
       from conversations c join conversation_members me on me.conversation_id = c.id
      where c.id = ? and me.user_id = ? and me.left_at is null`,
    [conversationId, userId],
    trx
  )
  return state
}
