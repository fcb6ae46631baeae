import i18nManager from '@adonisjs/i18n/services/main'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { type Attachment, toAttachment } from '#app/files/transformers/attachment_transformer'
import type { DeliveryState, MessageKind, MessageOrigin } from '#app/messaging/models/message'
import { type MessageRow, ownReactions, type QuoteJson } from '#app/messaging/queries/message_rows'
import { deliveryWords } from '#app/messaging/services/delivery_words'
import { renderBody } from '#app/messaging/services/rendering'

export type PersonRef = {
  /** @format uuid */
  id: string
  name: string
  avatarUrl: string | null
}

/** `mine` is the reader's own: frames, which are the same for all, leave it out. */
export type Reaction = { emoji: string; count: number; mine?: boolean }

/** By id: a rename changes what is shown. `channel` is @canal, `here` is @aqui. */
export type Mention = {
  kind: 'user' | 'team' | 'channel' | 'here'
  id: string | null
  name: string | null
}

/** What a message answers, as it is now: its first 200 characters. */
export type Quote = {
  /** @format uuid */
  id: string
  seq: number
  author: PersonRef | null
  kind: MessageKind
  body: string
  /** @format date-time */
  deletedAt: string | null
}

export type ThreadInfo = {
  replyCount: number
  /** @format date-time */
  lastReplyAt: string | null
}

/** What happened in the conversation itself, for the front-end to put into words. */
export type SystemNote = {
  event:
    | 'member.joined'
    | 'member.left'
    | 'conversation.renamed'
    | 'conversation.archived'
    | 'conversation.unarchived'
    | 'conversation.frozen'
    | 'conversation.unfrozen'
    /** Of a ticket: the student speaks with somebody else from now on. */
    | 'agent.changed'
    /** Of a ticket: said by the queue itself, in the body. */
    | 'automatic.answer'
    /** Of a ticket: said in the other system, by its bot or by somebody there; in the body. */
    | 'outside.bot'
    | 'outside.manager'
  actor: PersonRef | null
  person: PersonRef | null
  from: string | null
  to: string | null
}

/** On its way to another system (WhatsApp). `unknown`: it may have arrived; a person decides whether to send it again. */
export type Delivery = {
  state: DeliveryState
  /** A stable word. */
  error: string | null
  /** The same in the language of whoever asked; null where nobody did, as in frames. */
  explanation: string | null
  /** What the other system said itself, where it did. */
  said: string | null
}

export type Message = {
  /** @format uuid */
  id: string
  /** @format uuid */
  conversationId: string
  /** 1, 2, 3 … in its conversation, without holes; never changes. */
  seq: number
  /** The conversation's revision at the message's last change. */
  revision: number
  /** @format uuid */
  clientId: string | null
  /** Null for a message of the system; a contact of another system has no account, and no picture. */
  author: PersonRef | null
  /** As written. Empty once deleted. */
  body: string
  /** The body made into safe HTML; null where it is plain text and can be shown as it is. */
  html: string | null
  kind: MessageKind
  /** @format date-time */
  createdAt: string
  /** @format date-time */
  editedAt: string | null
  /** @format date-time */
  deletedAt: string | null
  attachments: Attachment[]
  reactions: Reaction[]
  replyTo: Quote | null
  /** @format uuid */
  threadRootId: string | null
  thread: ThreadInfo | null
  mentions: Mention[]
  forwardedFrom: {
    author: PersonRef | null
    /** @format date-time */
    createdAt: string
  } | null
  system: SystemNote | null
  silent: boolean
  requiresConfirmation: boolean
  /** Null: a person typed it here. `contact`: somebody without an account, whom `author` names by the contact's id. */
  origin: MessageOrigin | null
  /** Null where it is carried nowhere. */
  delivery: Delivery | null
  /** The same words came a moment ago, and nothing tells whether it was said once or twice. */
  suspectedDuplicate: boolean
  /** When it was said, by the clock of whoever carried it here. @format date-time */
  occurredAt: string | null
  version: number
}

/** Nothing in it depends on who looks: the same object goes into answers and frames. */
export default class MessageTransformer extends BaseTransformer<MessageRow> {
  toObject(): Message {
    const row = this.resource
    const mentions = row.mentions ?? []
    return {
      ...this.pick(row, [
        'id',
        'conversationId',
        'seq',
        'revision',
        'clientId',
        'body',
        'kind',
        'version',
        'silent',
        'requiresConfirmation',
        'threadRootId',
        'origin',
        'suspectedDuplicate',
      ]),
      html: renderBody(row.body, mentions),
      author: row.authorId
        ? { id: row.authorId, name: row.authorName!, avatarUrl: row.authorAvatarUrl }
        : null,
      createdAt: row.createdAt.toISOString(),
      editedAt: row.editedAt?.toISOString() ?? null,
      deletedAt: row.deletedAt?.toISOString() ?? null,
      attachments: (row.attachments ?? []).map(toAttachment),
      reactions: row.reactions ?? [],
      replyTo: row.replyTo && toQuote(row.replyTo),
      thread: row.lastReplyAt
        ? { replyCount: row.replyCount, lastReplyAt: row.lastReplyAt.toISOString() }
        : null,
      mentions,
      forwardedFrom: row.forwardedFrom && {
        ...row.forwardedFrom,
        createdAt: isoOf(row.forwardedFrom.createdAt),
      },
      system: row.system as SystemNote | null,
      delivery: row.delivery && {
        state: row.delivery,
        error: row.deliveryError,
        explanation: null,
        said: row.deliverySaid,
      },
      occurredAt: row.occurredAt?.toISOString() ?? null,
    }
  }
}

const isoOf = (text: string) => new Date(text).toISOString()
const toQuote = (quote: QuoteJson): Quote => ({
  ...quote,
  deletedAt: quote.deletedAt && isoOf(quote.deletedAt),
})

export const toMessage = (row: MessageRow): Message => new MessageTransformer(row).toObject()

/** Who asks; a person of ours has a language. */
type Reader = { id: string; locale?: string }

/** As one person sees them: which reactions are theirs, and why something was not carried in their language. */
export async function toMessagesFor(reader: Reader, rows: MessageRow[]): Promise<Message[]> {
  const mine = await ownReactions(reader.id, rows)
  return rows.map((row) => {
    const message = { ...toMessage(row), ...explained(reader, row) }
    if (!row.reactions) return message
    const reactions = message.reactions.map((reaction) => ({
      ...reaction,
      mine: mine.has(`${row.id} ${reaction.emoji}`),
    }))
    return { ...message, reactions }
  })
}

function explained(
  { locale }: Reader,
  { delivery: state, deliveryError, deliverySaid }: MessageRow
) {
  if (!state || !deliveryError) return {}
  const explanation = deliveryWords(
    i18nManager.locale(locale ?? i18nManager.defaultLocale),
    deliveryError
  )
  return { delivery: { state, error: deliveryError, explanation, said: deliverySaid } }
}

export const toMessageFor = async (reader: Reader, row: MessageRow): Promise<Message> =>
  (await toMessagesFor(reader, [row]))[0]

/** What a sender is answered: the message, and whom of those it names it does not reach. */
export type SentMessage = Message & { notReached: PersonRef[] }

export async function toSentMessage(
  sender: Reader,
  { message, notReached }: { message: MessageRow; notReached: PersonRef[] }
): Promise<SentMessage> {
  return { ...(await toMessageFor(sender, message)), notReached }
}
