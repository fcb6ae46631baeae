import { sql } from '#app/core/database/sql'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import type User from '#app/identity/models/user'
import { messageRowsOf } from '#app/messaging/queries/message_rows'
import { THREAD_STATE, type ThreadState } from '#app/messaging/queries/thread_rows'
import { type Message, toMessagesFor } from '#app/messaging/transformers/message_transformer'

export type FollowedThread = { root: Message } & ThreadState

type Row = ThreadState & { id: string; activeAt: string }
export type ListThreadsInput = { actor: User; unread?: boolean; cursor?: string; limit?: number }

/** The threads that the actor follows, of conversations they are in, the most recently answered first. */
export class ListThreads {
  async handle({
    actor,
    unread = false,
    cursor,
    limit = DEFAULT_LIMIT,
  }: ListThreadsInput): Promise<Page<FollowedThread>> {
    const key = decodeCursor(cursor, ['instant', 'id'])
    const rows = await sql<Row>(THREADS, [
      actor.id,
      unread,
      key?.[0] ?? null,
      key?.[0] ?? null,
      key?.[1] ?? null,
      limit + 1,
    ])
    const page = pageOf(rows, limit, (row) => [row.activeAt, row.id])
    const roots = await toMessagesFor(actor, await messageRowsOf(page.rows.map(({ id }) => id)))
    const byId = new Map(roots.map((root) => [root.id, root]))
    return {
      nextCursor: page.nextCursor,
      rows: page.rows.map(({ id, activeAt: _activeAt, ...state }) => ({
        root: byId.get(id)!,
        ...state,
      })),
    }
  }
}

const THREADS = `
  select id, "activeAt", following, "lastReadSeq", "unreadCount", "mentionCount" from (
    select root.id, root.last_reply_at::text as "activeAt", root.last_reply_at, ${THREAD_STATE}
      from thread_followers f
      join messages root on root.id = f.root_id and root.reply_count > 0
      join conversation_members m on m.conversation_id = root.conversation_id and m.user_id = f.user_id and m.left_at is null
      cross join lateral (select f.user_id as id) me
     where f.user_id = ? and f.following
  ) followed
   where (not ?::boolean or "unreadCount" > 0)
     and (?::timestamptz is null or (last_reply_at, id) < (?::timestamptz, ?::uuid))
   order by last_reply_at desc, id desc -- the id makes the order total
   limit ?`
