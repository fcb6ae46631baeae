/**
 * What the client rule needs to know of a message, a conversation, a frame. The generated types have more
 * fields and fit into these; whatever stands beside is kept as it came.
 */
export type Reaction = { emoji: string; count: number; mine?: boolean }
export type Person = { id: string; name: string; avatarUrl: string | null }

export type Message = {
  id: string
  conversationId: string
  seq: number
  revision: number
  author: Person | null
  kind: string
  body: string
  createdAt: string
  deletedAt: string | null
  reactions: Reaction[]
  replyTo: ({ id: string } & Record<string, unknown>) | null
  threadRootId: string | null
  thread: { replyCount: number; lastReplyAt: string | null } | null
  mentions: { kind: string; id: string; name: string }[]
}

export type Conversation = {
  id: string
  revision: number
  /** What stood before it is no longer kept. */
  firstSeq: number
  lastSeq: number
  lastMessage: Message | null
  unreadCount: number
  mentionCount: number
  me: ({ lastReadSeq: number } & Record<string, unknown>) | null
}

export type ConversationForAll = Omit<Conversation, 'unreadCount' | 'mentionCount' | 'me'>
/** Whose eyes: a message that names one of their teams names them. */
export type Reader = { id: string; teamIds: readonly string[] }

export type Member = { user: Person; role: string }

export type Change =
  | { revision: number; type: 'message'; message: Message }
  | { revision: number; type: 'conversation'; conversation: ConversationForAll }
  | { revision: number; type: 'member'; change: 'joined' | 'left' | 'changed'; member: Member }
  | { revision: number; type: 'pin'; messageId: string; pinned: boolean }

export type Head = {
  id: string
  revision: number
  lastSeq: number
  lastReadSeq: number
  unreadCount: number
  mentionCount: number
}

/** Any frame; which fields it has depends on its name. */
export type Frame = {
  eventId?: string
  at?: string
  conversationId?: string
  revision?: number
  seq?: number
  messageId?: string
  message?: Message | null
  conversation?: ConversationForAll | null
  member?: Member
  emoji?: string
  count?: number
  userId?: string
  added?: boolean
  pinned?: boolean
  unreadCount?: number
  mentionCount?: number
  lastReadSeq?: number
  lastSeq?: number
  jitterMs?: number
}

export type Snapshot = {
  conversation: Conversation
  messages: Message[]
  hasBefore: boolean
  /** The revision that the newest page was read at. */
  revision: number
  members?: Member[]
  pins?: string[]
}

/** How the rule reaches the server. `httpBackend` is the real one; a test has its own. */
export interface SyncBackend {
  load(conversationId: string): Promise<Snapshot>
  before(
    conversationId: string,
    seq: number
  ): Promise<{ messages: Message[]; hasBefore: boolean; revision: number }>
  /** @throws an error with `code` RESYNC_REQUIRED where the newest page must be fetched afresh */
  changes(
    conversationId: string,
    after: number
  ): Promise<{ changes: Change[]; revision: number; hasMore: boolean }>
  sync(since: string | null): Promise<{ conversations: Head[]; left: string[]; serverTime: string }>
}

/** Time and chance, so that tests can have their own. */
export type Surroundings = {
  random(): number
  after(milliseconds: number, work: () => void): () => void
}

export const realSurroundings: Surroundings = {
  random: Math.random,
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds)
    return () => clearTimeout(timer)
  },
}
