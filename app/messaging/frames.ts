import { userRoom, epochRoom } from '#app/core/realtime/rooms'
import type { Draft } from '#app/messaging/queries/draft_rows'
import type { ScheduledMessage } from '#app/messaging/queries/scheduled_rows'
import type { ThreadState } from '#app/messaging/queries/thread_rows'
import type {
  ConversationForAll,
  Membership,
} from '#app/messaging/transformers/conversation_transformer'
import type { Export } from '#app/messaging/transformers/export_transformer'
import type { Member } from '#app/messaging/transformers/member_transformer'
import type { Message } from '#app/messaging/transformers/message_transformer'

/** In every frame: a known eventId is dropped, so that a sound is heard once. */
export type FrameBase = {
  /** @format uuid */
  eventId: string
  /** @format date-time */
  at: string
}

export type InConversation = FrameBase & {
  /** @format uuid */
  conversationId: string
  revision: number
  /** To the team of a ticket alone. @format uuid */
  ticketId?: string
  ticketRevision?: number
}

export type MessageCreated = InConversation & { seq: number; message: Message | null }
export type MessageChanged = InConversation & {
  messageId: string
  seq: number
  message: Message | null
}
export type ConversationChanged = InConversation & { conversation: ConversationForAll | null }
export type MemberChanged = InConversation & { member: Member }
export type UnreadChanged = FrameBase & {
  conversationId: string
  unreadCount: number
  mentionCount: number
  lastReadSeq: number
}
export type ReadChanged = FrameBase & {
  ticketId?: string
  conversationId: string
  userId: string
  lastReadSeq: number
}
export type Typing = FrameBase & {
  ticketId?: string
  conversationId: string
  user: { id: string; name: string }
  until: string
}
export type ExportFinished = FrameBase & {
  conversationId: string
  exportId: string
  export: Export
}
export type ReactionChanged = InConversation & {
  /** @format uuid */
  messageId: string
  emoji: string
  /** How many there are now. */
  count: number
  /** @format uuid */
  userId: string
  added: boolean
}
export type PinChanged = InConversation & {
  /** @format uuid */
  messageId: string
  pinned: boolean
}
/** To one's own devices. */
export type ThreadChanged = FrameBase & {
  /** @format uuid */
  conversationId: string
  /** @format uuid */
  rootId: string
} & ThreadState
/** To those who have not confirmed yet. */
export type ConfirmationReminded = FrameBase & {
  /** @format uuid */
  conversationId: string
  /** @format uuid */
  messageId: string
  seq: number
}
/** To the author: who has read and confirmed. */
export type ConfirmationChanged = FrameBase & {
  /** @format uuid */
  conversationId: string
  /** @format uuid */
  messageId: string
  /** @format uuid */
  userId: string
  confirmed: boolean
  confirmedCount: number
}
/** To one's own devices: how the person has a conversation. */
export type PreferencesChanged = FrameBase & {
  /** @format uuid */
  conversationId: string
  me: Membership | null
}
/** To one's own devices; null: it was sent or given up, or is too large to come along. */
export type DraftChanged = FrameBase & {
  /** @format uuid */
  conversationId: string
  /** @format uuid */
  threadRootId: string | null
  draft: Draft | null
}
/** To the author's devices: planned, changed, sent, failed; null: taken back, or too large to come along. */
export type ScheduledChanged = FrameBase & {
  /** @format uuid */
  conversationId: string
  /** @format uuid */
  scheduledId: string
  scheduled: ScheduledMessage | null
}
export type ConversationHead = { conversationId: string; revision: number; lastSeq: number }
/** How far something has come: a conversation, an opened ticket (to the team), a queue's list, the state of an account. */
export type AnyHead =
  | ConversationHead
  | { ticketId: string; revision: number }
  | { queueId: string | null; changedAt: string | null }
  | { accountId: string; revision: number }

/** What the engine says to sockets. AsyncAPI and the typed client are made from this map. */
export type MessagingFrames = {
  'message.created': MessageCreated
  'message.updated': MessageChanged
  'message.deleted': MessageChanged
  'conversation.created': ConversationChanged
  'conversation.updated': ConversationChanged
  'conversation.archived': ConversationChanged
  'member.joined': MemberChanged
  'member.left': MemberChanged
  'member.changed': MemberChanged
  'reaction.changed': ReactionChanged
  'pin.changed': PinChanged
  'thread.changed': ThreadChanged
  'confirmation.reminded': ConfirmationReminded
  'confirmation.changed': ConfirmationChanged
  'unread.changed': UnreadChanged
  'read.changed': ReadChanged
  'preferences.changed': PreferencesChanged
  'draft.changed': DraftChanged
  'scheduled.changed': ScheduledChanged
  'typing': Typing
  'head': AnyHead
  'export.ready': ExportFinished
  'export.failed': ExportFinished
}

export const conversationRoom = (id: string, epoch: number) => epochRoom('conversation', id, epoch)
export { userRoom }
