import { prepared, sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { Problem } from '#app/core/http/problem'

type Reply = {
  conversationId: string
  threadRootId: string | null
  replyToId: string | null
}
type StoredReply = {
  conversationId: string
  authorId: string
  threadRootId: string
  seq: number
  revision: number
  createdAt: Date
}

/**
 * What a message refers to stands in the same conversation and can be answered.
 *
 * @throws Problem 422 REPLY_TO_UNKNOWN, THREAD_ROOT_INVALID (also where the root is itself a reply)
 */
export async function refuseForeignContext(trx: Transaction, reply: Reply) {
  const { conversationId, threadRootId, replyToId } = reply
  if (!threadRootId && !replyToId) return
  const found = await sql<{ id: string; isReply: boolean; isDeleted: boolean; isSystem: boolean }>(
    `select id, thread_root_id is not null as "isReply", deleted_at is not null and reply_count = 0 as "isDeleted",
            kind = 'system' as "isSystem"
       from messages where id = any(?::uuid[]) and conversation_id = ?`,
    [[threadRootId, replyToId].filter(Boolean), conversationId],
    trx
  )
  const answered = found.find(({ id }) => id === replyToId)
  if (replyToId && (!answered || answered.isDeleted)) throw new Problem(422, 'REPLY_TO_UNKNOWN')
  const root = found.find(({ id }) => id === threadRootId)
  if (threadRootId && (!root || root.isReply || root.isDeleted || root.isSystem))
    throw new Problem(422, 'THREAD_ROOT_INVALID')
}

/** The root counts its replies, by the reply's own revision; who writes or is named follows from now on. */
export async function storeReply(trx: Transaction, reply: StoredReply, mentioned: string[]) {
  const { threadRootId, authorId, seq, revision, createdAt } = reply
  await sql(
    'update messages set reply_count = reply_count + 1, last_reply_at = ?, revision = ? where id = ?',
    [createdAt, revision, threadRootId],
    trx
  )
  await sql(FOLLOW, [threadRootId, authorId, seq, mentioned, threadRootId], trx)
  await clearThreadMentions(trx, threadRootId, authorId, seq)
}

/** One reply less: counted again, since which was the last is not known otherwise. */
export async function forgetReply(
  trx: Transaction,
  threadRootId: string,
  revision: number,
  replyId: string
) {
  await sql(
    `update messages root set revision = ?, reply_count = left_over.count, last_reply_at = left_over.last
       from (select count(*)::int as count, max(created_at) as last from messages
              where thread_root_id = ? and deleted_at is null and id <> ?) left_over
      where root.id = ?`,
    [revision, threadRootId, replyId, threadRootId],
    trx
  )
}

export function clearThreadMentions(
  trx: Transaction | undefined,
  rootId: string,
  userId: string,
  upToSeq: number
) {
  return sql(
    `update mentions set cleared = true
      where user_id = ? and thread_root_id = ? and not cleared and seq <= ?`,
    [userId, rootId, upToSeq],
    trx
  )
}

/** The root's author follows unless they said otherwise; who stopped is not made to follow by others' replies. */
const FOLLOW = prepared(`
  with writer as (
    insert into thread_followers (root_id, user_id, last_read_seq) values (?, ?, ?)
    on conflict (root_id, user_id) do update
       set following = true, changed_at = clock_timestamp(),
           last_read_seq = greatest(thread_followers.last_read_seq, excluded.last_read_seq)
    returning root_id, user_id
  ), named as (
    insert into thread_followers (root_id, user_id)
    select writer.root_id, person from writer, unnest(?::uuid[]) person where person <> writer.user_id
    on conflict (root_id, user_id) do update set following = true, changed_at = clock_timestamp()
    returning user_id
  )
  insert into thread_followers (root_id, user_id, last_read_seq)
  select id, author_id, seq from messages
   where id = ? and author_id is not null
     and author_id not in (select user_id from writer union all select user_id from named)
  on conflict do nothing`)
