import logger from '@adonisjs/core/services/logger'
import { afterCommit, type Transaction, transaction } from '#app/core/database/transaction'
import { wakeListeners } from '#app/core/events/drain'
import { listeners } from '#app/core/events/listeners'
import { demand } from '#app/core/http/demand'
import { Problem } from '#app/core/http/problem'
import { newId, operation } from '#app/core/operation'
import type User from '#app/identity/models/user'
import { kindOf } from '#app/messaging/kinds'
import type { Standing } from '#app/messaging/queries/find_standing'
import { messageByClientId, messageRow, type MessageRow } from '#app/messaging/queries/message_rows'
import { requestConfirmation } from '#app/messaging/services/confirmations'
import { type Mentioned, resolveMentions, storeMentions } from '#app/messaging/services/mentions'
import {
  type Carried,
  carriesFiles,
  hangAttachments,
  refuseHollow,
} from '#app/messaging/services/message_attachments'
import { mentionsIn } from '#app/messaging/services/mention_tokens'
import { senderStandings } from '#app/messaging/services/sender_standings'
import { refuseForeignContext, storeReply } from '#app/messaging/services/threads'
import { tellMessage } from '#app/messaging/services/tell_message'
import {
  type NewMessage,
  OUR_OWN,
  storeMessage,
  type StoredMessage,
} from '#app/messaging/statements/store_message'
import type { PersonRef } from '#app/messaging/transformers/message_transformer'

export type SendMessageInput = Carried & {
  actor: User
  conversationId: string
  clientId: string
  replyToId?: string
  threadRootId?: string
  forwardedFromId?: string
  silent?: boolean
  requiresConfirmation?: boolean
  /** "Yes, everybody": asked for where @canal or @aqui reaches many. */
  notifyAll?: boolean
  /** Not written just now (scheduled): says nothing of what its author has read. */
  interactive?: boolean
  /** Asked once more under the locks of whoever else speaks here; throws what it refuses. */
  refuse?: (trx: Transaction) => Promise<void>
}
export type Sending = {
  message: MessageRow
  isNew: boolean
  /** People named in it who are not in the conversation. */
  notReached: PersonRef[]
}

class StaleAudience extends Error {}

/** The audience may change again while we wait for the row; more often than this in a row is somebody else's problem. */
const MAX_TURNS = 20

/**
 * Stores a message and tells the conversation. The same `clientId` answers the message that was stored first.
 *
 * @throws NotFound, Forbidden (NOT_A_MEMBER …), Conflict (CHANNEL_ARCHIVED, LARGE_AUDIENCE …),
 *   Problem 422 REPLY_TO_UNKNOWN, THREAD_ROOT_INVALID, MENTION_UNKNOWN, VOICE_NEEDS_SOUND, ATTACHMENT_…
 */
export class SendMessage {
  async handle(input: SendMessageInput): Promise<Sending> {
    const { actor, conversationId } = input
    refuseHollow(input)
    for (let turn = 0; turn < MAX_TURNS; turn++) {
      const standing = await senderStandings.find(actor, conversationId)
      demand(kindOf(standing).send(actor, standing))
      if (input.requiresConfirmation) demand(kindOf(standing).moderate(actor, standing))
      const outcome = await this.#store(standing, input)
      if (outcome) return outcome
      // Somebody lost access since: the policy is asked again, on the audience of now.
      senderStandings.forget(actor, conversationId)
    }
    throw new Problem(503, 'CONVERSATION_BUSY', {}, { 'Retry-After': '1' })
  }

  async #store(standing: Standing, input: SendMessageInput): Promise<Sending | null> {
    const message = newMessage(standing, input)
    try {
      return needsMore(message, input) || kindOf(standing).saying
        ? await this.#storeWhole(standing, input, message)
        : await this.#storePlain(input.actor, message)
    } catch (error) {
      if (error instanceof StaleAudience) return null
      if (!isKnownClientId(error)) throw error
      const { conversationId, clientId, actor } = input
      const known = (await messageByClientId(conversationId, actor.id, clientId))!
      return { message: known, isNew: false, notReached: [] }
    }
  }

  /** The usual message: one statement on a connection of its own, and nothing more. */
  async #storePlain(actor: User, message: NewMessage): Promise<Sending | null> {
    const stored = await storeMessage(message)
    if (!stored) return null
    const row = plainRow(actor, message, stored)
    this.#tell(row, message, stored)
    return { message: row, isNew: true, notReached: [] }
  }

  /** The same statement inside a transaction, with what else belongs to the message. */
  #storeWhole(standing: Standing, input: SendMessageInput, message: NewMessage): Promise<Sending> {
    return transaction((trx) => this.#storeIn(trx, standing, input, message))
  }

  /**
   * Says it in a transaction that is open already: a conversation that begins with what is said begins whole or not at all.
   * Nobody can have lost access to it meanwhile.
   */
  within(trx: Transaction, standing: Standing, input: SendMessageInput): Promise<Sending> {
    refuseHollow(input)
    return this.#storeIn(trx, standing, input, newMessage(standing, input))
  }

  async #storeIn(
    trx: Transaction,
    standing: Standing,
    input: SendMessageInput,
    message: NewMessage
  ): Promise<Sending> {
    operation.current()?.idempotency?.about({ type: 'message', id: message.id })
    const onceStored = await kindOf(standing).saying?.(trx, input.actor, standing)
    await input.refuse?.(trx)
    await refuseForeignContext(trx, message)
    const mentioned = await resolveMentions(trx, standing, input)
    // Rolls back, so that an Idempotency-Key is not spent on nothing.
    const stored = (await storeMessage(message, trx)) ?? stale()
    await this.#storeRest(trx, input, message, stored, mentioned)
    await onceStored?.({ ...message, ...stored })
    const row = (await messageRow(message.id, trx))!
    afterCommit(trx, () => this.#tell(row, message, stored))
    return { message: row, isNew: true, notReached: mentioned.notReached }
  }

  async #storeRest(
    trx: Transaction,
    input: SendMessageInput,
    message: NewMessage,
    stored: StoredMessage,
    mentioned: Mentioned
  ) {
    const { id, threadRootId, requiresConfirmation } = message
    if (message.hasAttachments) await hangAttachments(trx, input.actor, id, input)
    const authored = { ...message, authorId: input.actor.id }
    await storeMentions(trx, { ...authored, seq: stored.seq }, mentioned)
    if (threadRootId)
      await storeReply(trx, { ...authored, ...stored, threadRootId }, mentioned.people)
    if (requiresConfirmation) await requestConfirmation(trx, id)
  }

  #tell(row: MessageRow, message: NewMessage, { epoch }: StoredMessage) {
    tellMessage(row, { eventId: message.eventId, epoch }).catch((error) =>
      logger.warn({ err: error }, 'tell of a message')
    )
    wakeListeners(message.listeners)
  }
}

const stale = (): never => {
  throw new StaleAudience()
}

function newMessage(standing: Standing, input: SendMessageInput): NewMessage {
  return {
    id: newId(),
    conversationId: input.conversationId,
    epoch: standing.epoch,
    authorId: input.actor.id,
    clientId: input.clientId,
    body: input.body,
    kind: input.kind ?? 'text',
    replyToId: input.replyToId ?? null,
    threadRootId: input.threadRootId ?? null,
    forwardedFromId: input.forwardedFromId ?? null,
    silent: input.silent ?? false,
    requiresConfirmation: input.requiresConfirmation ?? false,
    hasMentions: mentionsIn(input.body).length > 0,
    hasAttachments: carriesFiles(input),
    marksRead: input.interactive ?? true,
    ...OUR_OWN,
    eventId: newId(),
    requestId: operation.requestId(),
    listeners: listeners.of('message.created'),
  }
}

/** Whether there is more to it than its own row. An Idempotency-Key wants a transaction, too. */
const needsMore = (message: NewMessage, input: SendMessageInput) =>
  message.hasMentions ||
  message.hasAttachments ||
  message.requiresConfirmation ||
  Boolean(input.replyToId ?? input.threadRootId ?? input.forwardedFromId) ||
  operation.current()?.idempotency !== undefined

const isKnownClientId = (error: unknown) =>
  (error as { code?: string }).code === '23505' &&
  (error as { constraint?: string }).constraint === 'messages_client_id'

function plainRow(actor: User, message: NewMessage, stored: StoredMessage): MessageRow {
  return {
    id: message.id,
    conversationId: message.conversationId,
    clientId: message.clientId,
    body: message.body,
    kind: message.kind,
    silent: message.silent,
    requiresConfirmation: false,
    version: 1,
    editedAt: null,
    deletedAt: null,
    authorId: actor.id,
    authorName: actor.name,
    authorAvatarUrl: actor.avatarUrl,
    threadRootId: null,
    replyCount: 0,
    lastReplyAt: null,
    replyTo: null,
    forwardedFrom: null,
    reactions: null,
    mentions: null,
    attachments: null,
    system: null,
    origin: null,
    delivery: null,
    deliveryError: null,
    deliverySaid: null,
    suspectedDuplicate: false,
    occurredAt: null,
    ...stored,
  }
}
