import { sql } from '#app/core/database/sql'
import { DEFAULT_LIMIT } from '#app/core/http/pagination'
import type User from '#app/identity/models/user'
import { MESSAGE_COLUMNS, MESSAGE_FROM, type MessageRow } from '#app/messaging/queries/message_rows'
import { type ThreadState, threadState } from '#app/messaging/queries/thread_rows'
import {
  type Message,
  type PersonRef,
  toMessageFor,
} from '#app/messaging/transformers/message_transformer'

export type ThreadMeta = {
  root: Message
  hasAfter: boolean
  /** Who wrote in it, the first twenty. */
  participants: PersonRef[]
} & ThreadState

export type ReadThreadInput = { actor: User; root: MessageRow; after?: number; limit?: number }

/** The replies of a thread, ascending by seq. */
export class ReadThreadReplies {
  async handle({ actor, root, after = 0, limit = DEFAULT_LIMIT }: ReadThreadInput) {
    const [replies, participants, state, shownRoot] = await Promise.all([
      sql<MessageRow>(
        `select ${MESSAGE_COLUMNS} ${MESSAGE_FROM}
          where m.thread_root_id = ? and m.seq > ? order by m.seq limit ?`,
        [root.id, after, limit + 1]
      ),
      sql<PersonRef>(PARTICIPANTS, [root.id]),
      threadState(root.id, actor.id),
      toMessageFor(actor, root),
    ])
    const hasAfter = replies.length > limit
    const meta: ThreadMeta = { root: shownRoot, hasAfter, participants, ...state }
    return { rows: replies.slice(0, limit), meta }
  }
}

const PARTICIPANTS = `
  select u.id, u.name, u.avatar_url as "avatarUrl"
    from (select author_id, min(seq) as first from messages
           where thread_root_id = ? and deleted_at is null and author_id is not null
           group by author_id order by first limit 20) wrote
    join users u on u.id = wrote.author_id order by wrote.first`
