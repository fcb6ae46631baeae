import { sql } from '#app/core/database/sql'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import type User from '#app/identity/models/user'
import type { Standing } from '#app/messaging/queries/find_standing'
import { messageRowsOf } from '#app/messaging/queries/message_rows'
import { type Message, toMessagesFor } from '#app/messaging/transformers/message_transformer'

/** A message in a list that has its own order: of pins, of bookmarks, of mentions. */
export type KeptMessage = {
  /** When it was pinned, kept, or when somebody was named. @format date-time */
  at: string
  message: Message
}

type Row = { id: string; at: Date; key: string }
type PageInput = { actor: User; cursor?: string; limit?: number }

/** Pinned here, the newest pin first. */
export class ListPins {
  handle({ standing, ...page }: PageInput & { standing: Standing }) {
    return keptPage(
      `select message_id as id, pinned_at as at from pins where conversation_id = ? and unpinned_at is null`,
      [standing.id],
      page
    )
  }
}

/** What the actor keeps, of the conversations they are in now. */
export class ListBookmarks {
  handle(page: PageInput) {
    return keptPage(
      `select b.message_id as id, b.created_at as at
         from bookmarks b join messages m on m.id = b.message_id
         join conversation_members me on me.conversation_id = m.conversation_id and me.user_id = b.user_id and me.left_at is null
        where b.user_id = ?`,
      [page.actor.id],
      page
    )
  }
}

/** Where the actor (or everybody) was named, in the conversations they are in now. */
export class ListMentions {
  handle(page: PageInput) {
    return keptPage(
      `select x.message_id as id, x.created_at as at
         from mentions x
         join conversation_members me on me.conversation_id = x.conversation_id and me.user_id = x.user_id and me.left_at is null
        where x.user_id = ?
       union
       select x.message_id, x.created_at
         from conversation_members me join mentions x on x.conversation_id = me.conversation_id and x.user_id is null
        where me.user_id = ? and me.left_at is null and x.created_at >= me.joined_at and x.author_id <> me.user_id`,
      [page.actor.id, page.actor.id],
      page
    )
  }
}

/** The newest first; the messages are looked up for what is shown only. */
async function keptPage(
  source: string,
  values: unknown[],
  { actor, cursor, limit = DEFAULT_LIMIT }: PageInput
): Promise<Page<KeptMessage>> {
  const key = decodeCursor(cursor, ['instant', 'id'])
  const rows = await sql<Row>(
    `select id, at, at::text as key from (${source}) kept
      where ?::timestamptz is null or (at, id) < (?::timestamptz, ?::uuid)
      order by at desc, id desc limit ?`,
    [...values, key?.[0] ?? null, key?.[0] ?? null, key?.[1] ?? null, limit + 1]
  )
  const page = pageOf(rows, limit, (row) => [row.key, row.id])
  const messages = await toMessagesFor(actor, await messageRowsOf(page.rows.map(({ id }) => id)))
  const byId = new Map(messages.map((message) => [message.id, message]))
  return {
    nextCursor: page.nextCursor,
    rows: page.rows.map(({ id, at }) => ({ at: at.toISOString(), message: byId.get(id)! })),
  }
}
