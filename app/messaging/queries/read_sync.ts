import { sql } from '#app/core/database/sql'
import type User from '#app/identity/models/user'
import { MENTION_COUNT, UNREAD_COUNT } from '#app/messaging/queries/unread'

export type SyncHead = {
  /** @format uuid */
  id: string
  revision: number
  lastSeq: number
  lastReadSeq: number
  unreadCount: number
  mentionCount: number
}

export type Sync = {
  conversations: SyncHead[]
  /** Conversations that the person lost since. */
  left: string[]
  tickets: TicketHead[]
  /** There are more than are listed. */
  ticketsTruncated: boolean
  /** Null: tickets of no queue. */
  queues: { id: string | null; changedAt: string }[]
  notifications: { lastId: string | null; unreadCount: number }
  calls: []
}

export type TicketHead = {
  /** @format uuid */
  id: string
  revision: number
  conversationRevision: number
}

/** The port of the domains above that have heads of their own. */
export type SyncSource = (actor: User) => Promise<Partial<Sync>>
export const syncSources: SyncSource[] = []

export type SyncMeta = {
  /** Sent back as `since` next time. @format date-time */
  serverTime: string
}

/** A change that commits late carries an earlier time: what `since` leaves out is at least this old. */
const OVERLAP = '1 minute'

/** The heads of everything that concerns a person: no cursor and no log, so nothing can be skipped. */
export class ReadSync {
  async handle({
    actor,
    since,
  }: {
    actor: User
    since?: string
  }): Promise<{ sync: Sync; meta: SyncMeta }> {
    const [{ now }] = await sql<{ now: Date }>('select now() as now')
    const [conversations, left] = await Promise.all([
      this.#conversations(actor, since),
      this.#left(actor, since),
    ])
    const others = await Promise.all(syncSources.map((source) => source(actor)))
    const sync: Sync = {
      conversations,
      left,
      tickets: [],
      ticketsTruncated: false,
      queues: [],
      notifications: { lastId: null, unreadCount: 0 },
      calls: [],
      ...Object.assign({}, ...others),
    }
    return { sync, meta: { serverTime: now.toISOString() } }
  }

  #conversations(actor: User, since?: string): Promise<SyncHead[]> {
    return sql<SyncHead>(
      `select c.id, c.revision, c.last_seq as "lastSeq", me.last_read_seq as "lastReadSeq",
              ${UNREAD_COUNT} as "unreadCount", ${MENTION_COUNT} as "mentionCount"
         from conversation_members me join conversations c on c.id = me.conversation_id
        where me.user_id = ? and me.left_at is null and c.kind in ('channel', 'direct')
          and (?::timestamptz is null or greatest(c.changed_at, me.changed_at) > ?::timestamptz - interval '${OVERLAP}')
        order by c.id`,
      [actor.id, since ?? null, since ?? null]
    )
  }

  async #left(actor: User, since?: string): Promise<string[]> {
    if (!since) return []
    const rows = await sql<{ id: string }>(
      `select conversation_id as id from conversation_members
        where user_id = ? and left_at > ?::timestamptz - interval '${OVERLAP}' order by conversation_id`,
      [actor.id, since]
    )
    return rows.map((row) => row.id)
  }
}
