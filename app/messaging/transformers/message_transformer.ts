import { BaseTransformer } from '@adonisjs/core/transformers'
import type { MessageKind } from '#app/messaging/models/message'
import type { MessageRow } from '#app/messaging/queries/message_rows'

export type PersonRef = {
  /** @format uuid */
  id: string
  name: string
  avatarUrl: string | null
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
  /** Null for a message of the system. */
  author: PersonRef | null
  /** Empty once deleted. */
  body: string
  kind: MessageKind
  /** @format date-time */
  createdAt: string
  /** @format date-time */
  editedAt: string | null
  /** @format date-time */
  deletedAt: string | null
  attachments: []
  reactions: []
  replyTo: null
  threadRootId: null
  thread: null
  mentions: []
  version: number
}

/** Nothing in it depends on who looks: the same object goes into answers and frames. */
export default class MessageTransformer extends BaseTransformer<MessageRow> {
  toObject(): Message {
    const row = this.resource
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
      ]),
      author: row.authorId
        ? { id: row.authorId, name: row.authorName!, avatarUrl: row.authorAvatarUrl }
        : null,
      createdAt: row.createdAt.toISOString(),
      editedAt: row.editedAt?.toISOString() ?? null,
      deletedAt: row.deletedAt?.toISOString() ?? null,
      attachments: [],
      reactions: [],
      replyTo: null,
      threadRootId: null,
      thread: null,
      mentions: [],
    }
  }
}

export const toMessage = (row: MessageRow): Message => new MessageTransformer(row).toObject()
