import type { Change, ConversationForAll, Frame, Head, Member, Message, Reader } from './shapes.ts'
import { type ConversationState, messageById, placeOf, putMessage, type Source } from './state.ts'

const SHOWN_AT_MOST = 999

/** Whether the frame left its payload out (it was over 7 kB): what it is about must be fetched. */
export function isLight(name: string, frame: Frame): boolean {
  if (name.startsWith('message.')) return !frame.message
  return name.startsWith('conversation.') && !frame.conversation
}

/**
 * The frame whose revision is the next one, applied. Null where the frame alone does not say enough and
 * `changes` has to be asked.
 */
export function applyFrame(
  state: ConversationState,
  name: string,
  frame: Frame,
  reader: Reader
): ConversationState | null {
  const revision = frame.revision!
  if (isLight(name, frame)) return null
  const next = advance(applyPayload(state, name, frame, reader), revision)
  if (!frame.message?.threadRootId || name === 'message.updated') return next
  // What the last reply is after one was deleted, only the server knows.
  return name === 'message.created' ? countReply(next, frame.message, revision) : null
}

/** One row of `changes`: the present state of something, by its own revision. */
export function applyChange(
  state: ConversationState,
  change: Change,
  reader: Reader
): ConversationState {
  const { revision } = change
  if (change.type === 'message') return putCounted(state, change.message, reader, 'http')
  if (change.type === 'conversation') return putConversation(state, change.conversation)
  if (change.type === 'member')
    return putMember(state, change.member, change.change !== 'left', revision)
  return putPin(state, change.messageId, change.pinned, revision)
}

/** Everything up to this revision is known now. */
export function advance(state: ConversationState, revision: number): ConversationState {
  if (revision <= state.revision) return state
  const conversation = {
    ...state.conversation,
    revision: Math.max(state.conversation.revision, revision),
  }
  return { ...state, revision, conversation }
}

/** `unread.changed` and one's own `read.changed`: the server has counted. */
export function applyReadState(
  state: ConversationState,
  {
    unreadCount,
    mentionCount,
    lastReadSeq,
  }: Partial<Pick<Head, 'unreadCount' | 'mentionCount' | 'lastReadSeq'>>
): ConversationState {
  const { conversation } = state
  const me = conversation.me && {
    ...conversation.me,
    lastReadSeq: lastReadSeq ?? conversation.me.lastReadSeq,
  }
  const counts = {
    unreadCount: unreadCount ?? conversation.unreadCount,
    mentionCount: mentionCount ?? conversation.mentionCount,
  }
  return { ...state, conversation: { ...conversation, ...counts, me } }
}

/** The head of a `/sync`: its counts hold for its revision. Not for one that is older than what is known. */
export function applyHead(state: ConversationState, head: Head): ConversationState {
  return head.revision < state.revision
    ? state
    : applyReadState({ ...state, countedUpTo: head.revision }, head)
}

function applyPayload(
  state: ConversationState,
  name: string,
  frame: Frame,
  reader: Reader
): ConversationState {
  const revision = frame.revision!
  if (name === 'message.deleted' && state.pins.get(frame.messageId!)?.pinned)
    state = putPin(state, frame.messageId!, false, revision)
  if (name.startsWith('message.')) return putCounted(state, frame.message!, reader, 'frame')
  if (name.startsWith('conversation.')) return putConversation(state, frame.conversation!)
  if (name === 'reaction.changed') return putReaction(state, frame, reader)
  if (name === 'pin.changed') return putPin(state, frame.messageId!, frame.pinned!, revision)
  if (name.startsWith('member.'))
    return putMember(state, frame.member!, name !== 'member.left', revision)
  return state
}

function putConversation(
  state: ConversationState,
  incoming: ConversationForAll
): ConversationState {
  if (incoming.revision < state.conversation.revision) return state
  const { unreadCount, mentionCount, me, lastSeq, lastMessage } = state.conversation
  const newest = {
    lastSeq: Math.max(lastSeq, incoming.lastSeq),
    lastMessage: newer(lastMessage, incoming.lastMessage),
  }
  return cutFront({
    ...state,
    conversation: { ...incoming, ...newest, unreadCount, mentionCount, me },
  })
}

/** What a channel keeps no longer is gone from the front. */
function cutFront(state: ConversationState): ConversationState {
  const { firstSeq } = state.conversation
  if ((state.messages[0]?.seq ?? firstSeq) >= firstSeq) return state
  return {
    ...state,
    messages: state.messages.filter(({ seq }) => seq >= firstSeq),
    hasBefore: false,
  }
}

/** A message's payload may have run ahead of the conversation's. */
function newer(held: Message | null, incoming: Message | null): Message | null {
  if (!held || !incoming) return incoming ?? held
  if (held.seq !== incoming.seq) return held.seq > incoming.seq ? held : incoming
  return held.revision > incoming.revision ? held : incoming
}

function putMember(
  state: ConversationState,
  member: Member,
  isHere: boolean,
  revision: number
): ConversationState {
  const { id } = member.user
  if ((state.members.get(id)?.revision ?? 0) >= revision) return state
  return { ...state, members: new Map(state.members).set(id, { revision, member, isHere }) }
}

function putPin(
  state: ConversationState,
  messageId: string,
  pinned: boolean,
  revision: number
): ConversationState {
  if ((state.pins.get(messageId)?.revision ?? 0) >= revision) return state
  return { ...state, pins: new Map(state.pins).set(messageId, { revision, pinned }) }
}

/** A frame says how many there are now; whether mine is one of them, only those about me say. */
function putReaction(
  state: ConversationState,
  frame: Frame,
  { id: me }: Reader
): ConversationState {
  const { emoji, count, added, userId, revision } = frame
  const message = messageById(state, frame.messageId!)
  if (!message) return state
  const isNews = revision! > message.revision
  const isMine = (before: boolean | undefined) => (userId === me ? added : before) ?? false
  const known = message.reactions.find((reaction) => reaction.emoji === emoji)
  const changed = {
    ...known,
    emoji: emoji!,
    count: isNews || !known ? count! : known.count,
    mine: isMine(known?.mine),
  }
  const rest = message.reactions.filter((reaction) => reaction.emoji !== emoji)
  const keep = isNews ? count! > 0 : known !== undefined
  const order = known
    ? message.reactions.map((reaction) => (reaction === known ? changed : reaction))
    : [...rest, changed]
  return replaceMessage(state, {
    ...message,
    reactions: keep ? order : rest,
    revision: Math.max(message.revision, revision!),
  })
}

/** A reply raises its root: the root's own payload is not in the frame, but its counters follow from it. */
function countReply(state: ConversationState, reply: Message, revision: number): ConversationState {
  const root = messageById(state, reply.threadRootId!)
  if (!root || root.revision >= revision) return state
  const replyCount = (root.thread?.replyCount ?? 0) + 1
  return replaceMessage(state, {
    ...root,
    revision,
    thread: { replyCount, lastReplyAt: reply.createdAt },
  })
}

function replaceMessage(state: ConversationState, message: Message): ConversationState {
  const { lastMessage } = state.conversation
  const isLast = lastMessage?.id === message.id && message.revision > lastMessage.revision
  const shown = {
    ...message,
    reactions: message.reactions.map(({ mine: _mine, ...reaction }) => reaction),
  }
  const conversation = isLast ? { ...state.conversation, lastMessage: shown } : state.conversation
  return {
    ...state,
    conversation,
    messages: state.messages.with(placeOf(state.messages, message.seq), message),
  }
}

/** Clients count what they were not told a count of: each countable message of somebody else, once. */
function putCounted(
  state: ConversationState,
  message: Message,
  reader: Reader,
  source: Source
): ConversationState {
  const before = state.messages[placeOf(state.messages, message.seq)]
  const held = before?.seq === message.seq ? before : undefined
  const isNew = !held && message.seq > state.conversation.lastSeq
  const next = putMessage(state, message, source)
  if (message.revision <= state.countedUpTo) return next
  // A reply in a thread is unread in its thread only; whom it names has it among their mentions.
  if (message.threadRootId !== null) return isNew ? countNamed(next, message, reader) : next
  if (!isCountable(message)) return next
  if (message.author?.id === reader.id) return isNew ? readUpTo(next, message.seq) : next
  if (isNew && !message.deletedAt) return countUnread(next, +1, mentions(message, reader))
  const isGone = held && !held.deletedAt && message.deletedAt && message.revision > held.revision
  return isGone && message.seq > (state.conversation.me?.lastReadSeq ?? 0)
    ? countUnread(next, -1, mentions(held, reader))
    : next
}

const isCountable = ({ kind }: Message) => kind !== 'system'
const mentions = (message: Message, { id: me, teamIds }: Reader) =>
  message.mentions.some(
    ({ id, kind }) => id === me || teamIds.includes(id) || kind === 'channel' || kind === 'here'
  )

function countNamed(state: ConversationState, message: Message, reader: Reader) {
  const isNamed =
    !message.deletedAt && message.author?.id !== reader.id && mentions(message, reader)
  return isNamed ? countUnread(state, 0, true) : state
}

/** Who writes has read. */
function readUpTo(state: ConversationState, seq: number): ConversationState {
  return applyReadState(state, {
    unreadCount: 0,
    mentionCount: 0,
    lastReadSeq: Math.max(seq, state.conversation.me?.lastReadSeq ?? 0),
  })
}

function countUnread(
  state: ConversationState,
  by: 1 | 0 | -1,
  mentioned: boolean
): ConversationState {
  const { conversation } = state
  const within = (value: number) => Math.min(SHOWN_AT_MOST, Math.max(0, value))
  const mentionCount = within(conversation.mentionCount + (mentioned ? by || 1 : 0))
  return {
    ...state,
    conversation: {
      ...conversation,
      unreadCount: within(conversation.unreadCount + by),
      mentionCount,
    },
  }
}
