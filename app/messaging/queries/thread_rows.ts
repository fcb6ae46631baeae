import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'

export type ThreadState = {
  following: boolean
  lastReadSeq: number
  unreadCount: number
  mentionCount: number
}

const MOST_COUNTED = 999

/**
 * Unread replies of thread `root` for follower `f` (user `reader`): others' replies above the mark that stand.
 * Counted at most so far: bounded work on index messages_thread.
 */
const threadUnread = (root: string, mark: string, reader: string) => `
  (select count(*)::int from (
     select 1 from messages r
      where r.thread_root_id = ${root} and r.seq > ${mark} and r.deleted_at is null
        and r.author_id is distinct from ${reader} limit ${MOST_COUNTED}) unread)`

const threadMentions = (root: string, reader: string) => `
  (select count(*)::int from mentions x
    where x.user_id = ${reader} and x.thread_root_id = ${root} and not x.cleared)`

export const THREAD_STATE = `
  coalesce(f.following, false) as following, coalesce(f.last_read_seq, 0) as "lastReadSeq",
  ${threadUnread('root.id', 'coalesce(f.last_read_seq, 0)', 'me.id')} as "unreadCount",
  ${threadMentions('root.id', 'me.id')} as "mentionCount"`

export async function threadState(
  rootId: string,
  userId: string,
  trx?: Transaction
): Promise<ThreadState> {
  const [state] = await sql<ThreadState>(
    `select ${THREAD_STATE}
       from messages root cross join (select ?::uuid as id) me
       left join thread_followers f on f.root_id = root.id and f.user_id = me.id
      where root.id = ?`,
    [userId, rootId],
    trx
  )
  return state
}
