import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import type { ConversationKindName, Visibility } from '#app/messaging/models/conversation'
import type { MemberRole, Notify } from '#app/messaging/models/conversation_member'
import { MESSAGE_COLUMNS, type MessageRow } from '#app/messaging/queries/message_rows'
import { MENTION_COUNT, UNREAD_COUNT } from '#app/messaging/queries/unread'
import type { PersonRef } from '#app/messaging/transformers/message_transformer'

export type ConversationRow = {
  id: string
  kind: ConversationKindName
  visibility: Visibility
  name: string | null
  topic: string | null
  description: string | null
  firstSeq: number
  lastSeq: number
  revision: number
  epoch: number
  version: number
  createdAt: Date
  archivedAt: Date | null
  frozenAt: Date | null
  announcement: boolean
  isDefault: boolean
  retentionDays: number | null
  /** With microseconds, which a Date would lose: the key of its page. */
  activeAt: string
  lastMessage: MessageRow | null
  participants: PersonRef[] | null
  unreadCount: number
  mentionCount: number
  me: {
    role: MemberRole
    lastReadSeq: number
    notify: Notify
    mutedUntil: Date | null
    favourite: boolean
    hidden: boolean
  } | null
}

/** As it comes over the wire: dates inside json are text. */
type RawRow = Omit<ConversationRow, 'lastMessage' | 'me'> & {
  lastMessage: Raw<MessageRow> | null
  me: Raw<NonNullable<ConversationRow['me']>> | null
}
type Raw<T> = {
  [Key in keyof T]: T[Key] extends Date
    ? string
    : T[Key] extends Date | null
      ? string | null
      : T[Key]
}

/** Hidden by member `me` of conversation `c`, and nothing was said since. */
export const HIDDEN = 'me.hidden_at >= coalesce(c.last_message_at, c.created_at)'

/**
 * Conversations as one person sees them, each with its last message, counts and (of a direct one) people, in a
 * single statement however many there are. `me` is the reader's member row, or none.
 */
export const CONVERSATION_SELECT = `
  select c.id, c.kind, c.visibility, c.name, c.topic, c.description, c.first_seq as "firstSeq", c.last_seq as "lastSeq",
         c.revision, c.audience_epoch as epoch, c.version, c.created_at as "createdAt", c.archived_at as "archivedAt",
         c.frozen_at as "frozenAt", c.announcement, c.is_default as "isDefault", c.retention_days as "retentionDays",
         coalesce(c.last_message_at, c.created_at)::text as "activeAt",
         case when me.id is null then 0 else ${UNREAD_COUNT} end as "unreadCount",
         case when me.id is null then 0 else ${MENTION_COUNT} end as "mentionCount",
         case when me.id is not null then json_build_object('role', me.role, 'lastReadSeq', me.last_read_seq,
           'notify', me.notify, 'mutedUntil', me.muted_until, 'favourite', me.favourite, 'hidden', coalesce(${HIDDEN}, false)) end as me,
         -- Who only sees a public channel from outside does not read in it.
         case when me.id is not null then (select row_to_json(last) from (
            select ${MESSAGE_COLUMNS} from messages m left join users a on a.id = m.author_id
             where m.conversation_id = c.id and m.seq = c.last_main_seq) last) end as "lastMessage",
         case when c.kind = 'direct' then (
            select json_agg(json_build_object('id', u.id, 'name', u.name, 'avatarUrl', u.avatar_url) order by u.name, u.id)
              from conversation_members p join users u on u.id = p.user_id where p.conversation_id = c.id) end as participants`

export function revive(row: RawRow): ConversationRow {
  const { lastMessage: last, me } = row
  const date = (text: string | null) => (text === null ? null : new Date(text))
  return {
    ...row,
    me: me && { ...me, mutedUntil: date(me.mutedUntil) },
    lastMessage: last && {
      ...last,
      createdAt: new Date(last.createdAt),
      editedAt: date(last.editedAt),
      deletedAt: date(last.deletedAt),
      lastReplyAt: date(last.lastReplyAt),
      occurredAt: date(last.occurredAt),
    },
  }
}

/** One conversation as this person sees it. Whether they may is asked at the door: findStanding. */
export async function conversationRow(
  conversationId: string,
  userId: string,
  trx?: Transaction
): Promise<ConversationRow> {
  const [row] = await sql<RawRow>(
    `${CONVERSATION_SELECT}
       from conversations c
       left join conversation_members me on me.conversation_id = c.id and me.user_id = ? and me.left_at is null
      where c.id = ?`,
    [userId, conversationId],
    trx
  )
  return revive(row)
}
