import { BaseTransformer } from '@adonisjs/core/transformers'
import type { ConversationKindName, Visibility } from '#app/messaging/models/conversation'
import type { MemberRole, Notify } from '#app/messaging/models/conversation_member'
import type { ConversationRow } from '#app/messaging/queries/conversation_rows'
import {
  type Message,
  type PersonRef,
  toMessage,
} from '#app/messaging/transformers/message_transformer'

/** What everybody in it sees alike: frames carry this. */
export type ConversationForAll = {
  /** @format uuid */
  id: string
  kind: ConversationKindName
  visibility: Visibility
  name: string | null
  topic: string | null
  description: string | null
  firstSeq: number
  lastSeq: number
  revision: number
  lastMessage: Message | null
  /** The people of a direct conversation; empty for a channel, which lists its members. */
  participants: PersonRef[]
  /** @format date-time */
  archivedAt: string | null
  /** Nobody writes in it since. @format date-time */
  frozenAt: string | null
  /** Only its owners and moderators post. */
  announcement: boolean
  /** Every new person of the company joins. */
  isDefault: boolean
  /** Messages older than so many days are removed; null: kept for ever. */
  retentionDays: number | null
  /** @format date-time */
  createdAt: string
  version: number
}

export type Membership = {
  role: MemberRole
  lastReadSeq: number
  notify: Notify
  /** @format date-time */
  mutedUntil: string | null
  favourite: boolean
  /** Left out of the list until somebody says something. */
  hidden: boolean
}

export type Conversation = ConversationForAll & {
  unreadCount: number
  mentionCount: number
  /** Null for who is not a member: a public channel that one may join. */
  me: Membership | null
}

/** The default is what all see alike; `forMember` adds what is the reader's own. */
export default class ConversationTransformer extends BaseTransformer<ConversationRow> {
  toObject(): ConversationForAll {
    const row = this.resource
    return {
      ...this.pick(row, [
        'id',
        'kind',
        'visibility',
        'name',
        'topic',
        'description',
        'firstSeq',
        'lastSeq',
        'revision',
        'version',
        'announcement',
        'isDefault',
        'retentionDays',
      ]),
      lastMessage: row.lastMessage && toMessage(row.lastMessage),
      participants: row.participants ?? [],
      archivedAt: row.archivedAt?.toISOString() ?? null,
      frozenAt: row.frozenAt?.toISOString() ?? null,
      createdAt: row.createdAt.toISOString(),
    }
  }

  forMember(): Conversation {
    const { me, unreadCount, mentionCount } = this.resource
    return {
      ...this.toObject(),
      unreadCount,
      mentionCount,
      me: me && { ...me, mutedUntil: me.mutedUntil?.toISOString() ?? null },
    }
  }
}

export const toConversation = (row: ConversationRow): Conversation =>
  new ConversationTransformer(row).forMember()
export const toConversationForAll = (row: ConversationRow): ConversationForAll =>
  new ConversationTransformer(row).toObject()
