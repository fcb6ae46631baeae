import { newId } from '#app/core/operation'
import type { Transaction } from '#app/core/database/transaction'
import { InvalidInput, NotFound, Problem } from '#app/core/http/problem'
import { prepared, sql } from '#app/core/database/sql'
import type { AttachmentOwner } from '#app/files/ports'
import { attachAll, copyAttachments, moveAttachments } from '#app/files/services/attaching'
import type User from '#app/identity/models/user'
import { inspectMessage } from '#app/messaging/queries/find_message'
import { type MessageRow, messageRow } from '#app/messaging/queries/message_rows'
import { nextRevision } from '#app/messaging/services/numbering'
import { tellConversation } from '#app/messaging/services/tell'
import { toMessage } from '#app/messaging/transformers/message_transformer'

/** What a message carries: the sender's own uploads, or what the message carries that is forwarded. */
export type Carried = {
  kind?: 'text' | 'voice'
  body: string
  attachmentIds?: string[]
  copyOf?: MessageRow
  /** What the files hang on until now, and no longer. */
  heldBy?: { ownerType: string; ownerId: string }
}

/** Search looks for them in the message itself. */
const REMEMBER = prepared(`
  update messages m set file_names = held.names, file_kinds = held.kinds
    from (select string_agg(a.name, ' ' order by a.position) as names, array_agg(distinct f.kind) as kinds
            from attachments a join stored_files f on f.id = a.file_id
           where a.owner_type = 'message' and a.owner_id = ?) held
   where m.id = ?`)

export const carriesFiles = ({ attachmentIds, copyOf, heldBy }: Carried) =>
  Boolean(heldBy ?? attachmentIds?.length ?? copyOf?.attachments?.length)

/** Nothing at all is no message; a voice message is one sound. */
export function refuseHollow(input: Carried) {
  if (input.kind === 'voice' && !input.copyOf && input.attachmentIds?.length !== 1)
    throw new Problem(422, 'VOICE_NEEDS_SOUND')
  if (!/\S/u.test(input.body) && !carriesFiles(input))
    throw new InvalidInput([
      { field: 'body', rule: 'required', message: 'Say something or attach something' },
    ])
}

/** @throws Problem ATTACHMENT_NOT_FOUND, ATTACHMENT_REFUSED, VOICE_NEEDS_SOUND; Conflict ATTACHMENT_ALREADY_USED */
export async function hangAttachments(
  trx: Transaction,
  actor: User,
  messageId: string,
  { kind, attachmentIds = [], copyOf, heldBy }: Carried
) {
  const owner = { actor, ownerType: 'message', ownerId: messageId, trx }
  if (heldBy) await moveAttachments({ ...owner, from: heldBy })
  const attached = copyOf
    ? await copyAttachments({ ...owner, from: { ownerType: 'message', ownerId: copyOf.id } })
    : await attachAll({ ...owner, ids: attachmentIds })
  if (kind === 'voice' && !attached.every(maySound)) throw new Problem(422, 'VOICE_NEEDS_SOUND')
  await sql(REMEMBER, [messageId, messageId], trx)
}

/** A container that can hold film as well is known for sound only once it was listened to. */
const maySound = ({ kind, state }: { kind: string; state: string }) =>
  kind === 'audio' || (kind === 'video' && state === 'processing')

/** What hangs on messages, as the files domain asks for it. */
export const messageAttachments: AttachmentOwner = {
  async mayRead(actor, messageId) {
    try {
      const { message } = await inspectMessage(actor as User, messageId)
      return message.deletedAt === null
    } catch (error) {
      if (error instanceof NotFound) return false
      throw error
    }
  },
  async attachmentsChanged(trx, messageIds) {
    const messages = await sql<{ id: string; conversationId: string }>(
      `select id, conversation_id as "conversationId" from messages
        where id = any(?::uuid[]) and deleted_at is null order by conversation_id, seq`,
      [messageIds],
      trx
    )
    for (const message of messages) await tellOfFiles(trx, message)
  },
}

/** One revision each; no edit, hence no new version. */
async function tellOfFiles(
  trx: Transaction,
  { id, conversationId }: { id: string; conversationId: string }
) {
  const numbers = await nextRevision(trx, conversationId)
  // Deleted while we waited for the row: its tombstone has no files.
  const [still] = await sql(
    'update messages set revision = ? where id = ? and deleted_at is null returning 1',
    [numbers.revision, id],
    trx
  )
  if (!still) return
  await sql(REMEMBER, [id, id], trx) // What it is may only be known now.
  const message = (await messageRow(id, trx))!
  tellConversation(
    trx,
    'message.updated',
    { eventId: newId(), conversationId, numbers },
    { messageId: id, seq: message.seq, message: toMessage(message) },
    'message'
  )
}

/** They wait for their message: seen by its author alone, who reads of them with the next list. */
export const scheduledAttachments: AttachmentOwner = {
  async mayRead(actor, scheduledId) {
    const [own] = await sql('select 1 from scheduled_messages where id = ? and author_id = ?', [
      scheduledId,
      actor.id,
    ])
    return own !== undefined
  },
  async attachmentsChanged() {},
}
