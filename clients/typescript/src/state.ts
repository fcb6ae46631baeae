import type { Conversation, Member, Message, Reaction, Snapshot } from './shapes.ts'

/** What is known of one loaded conversation. Never changed in place: a new object says that something is new. */
export type ConversationState = {
  readonly id: string
  /** Everything up to this revision has been applied. */
  readonly revision: number
  readonly conversation: Conversation
  /** Ascending by seq, without holes from the first one on. */
  readonly messages: readonly Message[]
  readonly hasBefore: boolean
  readonly members: ReadonlyMap<string, { revision: number; member: Member; isHere: boolean }>
  readonly pins: ReadonlyMap<string, { revision: number; pinned: boolean }>
  /** Messages older than the loaded ones that a loaded one answers, where they changed meanwhile. */
  readonly quoted: ReadonlyMap<string, Message>
  /** The unread count includes messages up to this revision. */
  readonly countedUpTo: number
}

/** So much of a message is shown where it is quoted. */
const QUOTE_LENGTH = 200

/** A frame carries nothing of the viewer; an answer of HTTP does. */
export type Source = 'frame' | 'http'

export function fromSnapshot({
  conversation,
  messages,
  hasBefore,
  revision,
  members = [],
  pins = [],
}: Snapshot): ConversationState {
  // Read one after the other: only what both know counts as known.
  const known = Math.min(revision, conversation.revision)
  return {
    id: conversation.id,
    revision: known,
    conversation,
    messages,
    hasBefore,
    members: new Map(
      members.map((member) => [member.user.id, { revision: known, member, isHere: true }])
    ),
    pins: new Map(pins.map((id) => [id, { revision: known, pinned: true }])),
    quoted: new Map(),
    countedUpTo: conversation.revision,
  }
}

/** Takes a message over by its own revision, with everything that hangs on it. */
export function putMessage(
  state: ConversationState,
  incoming: Message,
  source: Source
): ConversationState {
  const place = placeOf(state.messages, incoming.seq)
  const held = state.messages[place]?.seq === incoming.seq ? state.messages[place] : undefined
  if (!held && place === 0 && state.hasBefore) return putOutside(state, incoming)
  const message = merge(held, incoming, source)
  if (message === held) return state
  const isNewest = place === state.messages.length
  const messages = held
    ? state.messages.with(place, message)
    : state.messages.toSpliced(place, 0, message)
  const next = { ...state, messages, conversation: withLastMessage(state.conversation, message) }
  return refreshCopies(next, isNewest ? [message] : messages, message)
}

/** Older pages; what is held already wins unless it is older. */
export function putPage(
  state: ConversationState,
  page: readonly Message[],
  hasBefore: boolean
): ConversationState {
  const opened = { ...state, hasBefore: false }
  const filled = page.reduce((next, message) => {
    const quoted = next.quoted.get(message.id)
    return putMessage(
      next,
      quoted && quoted.revision > message.revision ? withMine(quoted, message) : message,
      'http'
    )
  }, opened as ConversationState)
  return { ...filled, hasBefore }
}

/** Too old to be shown, but its new words may stand as a quotation in a message that is, or as the last of the main line. */
function putOutside(state: ConversationState, incoming: Message): ConversationState {
  const { lastMessage } = state.conversation
  if (lastMessage?.id === incoming.id && lastMessage.revision < incoming.revision) {
    const conversation = { ...state.conversation, lastMessage: withoutViewer(incoming) }
    state = { ...state, conversation }
  }
  const known = state.quoted.get(incoming.id)
  if (known && known.revision >= incoming.revision) return state
  if (!state.messages.some(({ replyTo }) => replyTo?.id === incoming.id)) return state
  const next = { ...state, quoted: new Map(state.quoted).set(incoming.id, incoming) }
  return refreshCopies(next, next.messages, incoming)
}

function merge(held: Message | undefined, incoming: Message, source: Source): Message {
  if (!held)
    return {
      ...incoming,
      reactions: incoming.reactions.map((reaction) => ({
        ...reaction,
        mine: reaction.mine ?? false,
      })),
    }
  if (incoming.revision > held.revision)
    return source === 'http' ? incoming : withMine(incoming, held)
  // The same state; but only HTTP can tell which reactions are mine.
  return incoming.revision === held.revision && source === 'http' ? withMine(held, incoming) : held
}

/** The message with what is known of the viewer's own reactions. */
function withMine(message: Message, known: Message): Message {
  const mine = new Map(known.reactions.map((reaction) => [reaction.emoji, reaction.mine ?? false]))
  return {
    ...message,
    reactions: message.reactions.map((reaction) => ({
      ...reaction,
      mine: mine.get(reaction.emoji) ?? false,
    })),
  }
}

/** Quotations follow what they quote, in those of `within`; a message that quotes takes what is held. */
function refreshCopies(
  state: ConversationState,
  within: readonly Message[],
  changed: Message
): ConversationState {
  const copies = new Map<number, Message>()
  for (const message of within) {
    const { replyTo } = message
    if (!replyTo) continue
    const original =
      replyTo.id === changed.id
        ? changed
        : message === changed
          ? findQuoted(state, replyTo.id)
          : undefined
    if (original) copies.set(message.seq, { ...message, replyTo: copyInto(replyTo, original) })
  }
  if (copies.size === 0) return state
  const last = copies.get(state.conversation.lastMessage?.seq ?? 0)
  const conversation = last
    ? { ...state.conversation, lastMessage: withoutViewer(last) }
    : state.conversation
  return {
    ...state,
    conversation,
    messages: state.messages.map((message) => copies.get(message.seq) ?? message),
  }
}

const findQuoted = (state: ConversationState, id: string) =>
  state.messages.find((message) => message.id === id) ?? state.quoted.get(id)

function copyInto<Copy extends { id: string }>(copy: Copy, original: Message): Copy {
  const fields = Object.entries(copy).map(([key, old]) => [
    key,
    key in original ? original[key as keyof Message] : old,
  ])
  const copied = Object.fromEntries(fields) as Copy
  return 'body' in copied ? { ...copied, body: beginningOf(original.body) } : copied
}

/** In characters, as the server cuts it. */
const beginningOf = (body: string) => [...body].slice(0, QUOTE_LENGTH).join('')

function withLastMessage(conversation: Conversation, message: Message): Conversation {
  const lastSeq = Math.max(conversation.lastSeq, message.seq)
  const { lastMessage } = conversation
  const isLast = message.threadRootId === null && message.seq >= (lastMessage?.seq ?? 0)
  return { ...conversation, lastSeq, lastMessage: isLast ? withoutViewer(message) : lastMessage }
}

const withoutViewer = (message: Message): Message => ({
  ...message,
  reactions: message.reactions.map(({ mine: _mine, ...reaction }: Reaction) => reaction),
})

/** Where a seq stands, or would stand. */
export function placeOf(messages: readonly Message[], seq: number): number {
  let [low, high] = [0, messages.length]
  if (high > 0 && messages[high - 1].seq < seq) return high
  while (low < high) {
    const middle = (low + high) >> 1
    if (messages[middle].seq < seq) low = middle + 1
    else high = middle
  }
  return low
}

export const messageById = (state: ConversationState, id: string) =>
  state.messages.find((message) => message.id === id)
