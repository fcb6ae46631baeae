import { listeners } from '#app/core/events/listeners'
import { wakeListeners } from '#app/core/events/drain'
import logger from '@adonisjs/core/services/logger'
import { transaction } from '#app/core/database/transaction'
import { demand } from '#app/core/http/demand'
import { Problem } from '#app/core/http/problem'
import { newId, operation } from '#app/core/operation'
import { emitter } from '#app/core/realtime/emitter'
import type User from '#app/identity/models/user'
import { conversationRoom } from '#app/messaging/frames'
import { kindOf } from '#app/messaging/kinds'
import { messageByClientId, type MessageRow } from '#app/messaging/queries/message_rows'
import type { Standing } from '#app/messaging/queries/find_standing'
import { senderStandings } from '#app/messaging/services/sender_standings'
import {
  type NewMessage,
  storeMessage,
  type StoredMessage,
} from '#app/messaging/statements/store_message'
import { toMessage } from '#app/messaging/transformers/message_transformer'

export type SendMessageInput = {
  actor: User
  conversationId: string
  clientId: string
  body: string
}
export type SentMessage = { message: MessageRow; isNew: boolean }

class StaleAudience extends Error {}

/** The audience may change again while we wait for the row; more often than this in a row is somebody else's problem. */
const MAX_TURNS = 20

/**
 * Stores a message and tells the conversation. The same `clientId` answers the message that was stored first.
 *
 * @throws NotFound, Forbidden (NOT_A_MEMBER), Conflict (CHANNEL_ARCHIVED)
 */
export class SendMessage {
  async handle({ actor, ...input }: SendMessageInput): Promise<SentMessage> {
    for (let turn = 0; turn < MAX_TURNS; turn++) {
      const standing = await senderStandings.find(actor, input.conversationId)
      demand(kindOf(standing).send(actor, standing))
      const outcome = await this.#store(actor, standing, input)
      if (outcome) return outcome
      // Somebody lost access since: the policy is asked again, on the audience of now.
      senderStandings.forget(actor, input.conversationId)
    }
    throw new Problem(503, 'CONVERSATION_BUSY', {}, { 'Retry-After': '1' })
  }

  async #store(
    actor: User,
    standing: Standing,
    input: Omit<SendMessageInput, 'actor'>
  ): Promise<SentMessage | null> {
    const waiting = listeners.of('message.created')
    const message: NewMessage = {
      ...input,
      id: newId(),
      epoch: standing.epoch,
      authorId: actor.id,
      eventId: newId(),
      requestId: operation.requestId(),
      listeners: waiting,
    }
    try {
      const stored = await this.#write(message)
      if (!stored) return null
      const row = toRow(actor, message, stored)
      this.#tell(row, message)
      if (waiting.length > 0)
        wakeListeners(waiting).catch((error) => logger.warn({ err: error }, 'wake listeners'))
      return { message: row, isNew: true }
    } catch (error) {
      if (error instanceof StaleAudience) return null
      if (!isKnownClientId(error)) throw error
      return {
        message: (await messageByClientId(message.conversationId, actor.id, message.clientId))!,
        isNew: false,
      }
    }
  }

  /** One statement on a connection of its own; inside a transaction where more must be stored with it. */
  #write(message: NewMessage): Promise<StoredMessage | null> {
    const claim = operation.current()?.idempotency
    if (!claim) return storeMessage(message)
    return transaction(async (trx) => {
      claim.about({ type: 'message', id: message.id })
      const stored = await storeMessage(message, trx)
      if (!stored) throw new StaleAudience() // Rolls back, so that the key is not spent on nothing.
      return stored
    })
  }

  #tell(row: MessageRow, { epoch, eventId }: NewMessage) {
    const { conversationId, revision, seq } = row
    const frame = {
      eventId,
      at: row.createdAt.toISOString(),
      conversationId,
      revision,
      seq,
      message: toMessage(row),
    }
    emitter.emitMeasured(
      conversationRoom(conversationId, epoch),
      'message.created',
      frame,
      'message',
      Date.now()
    )
  }
}

const isKnownClientId = (error: unknown) =>
  (error as { code?: string }).code === '23505' &&
  (error as { constraint?: string }).constraint === 'messages_client_id'

function toRow(actor: User, message: NewMessage, stored: StoredMessage): MessageRow {
  return {
    id: message.id,
    conversationId: message.conversationId,
    clientId: message.clientId,
    body: message.body,
    kind: 'text',
    version: 1,
    editedAt: null,
    deletedAt: null,
    authorId: actor.id,
    authorName: actor.name,
    authorAvatarUrl: actor.avatarUrl,
    ...stored,
  }
}
