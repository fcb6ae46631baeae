import { recordEvent } from '#app/core/events/record_event'
import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { releaseAttachments } from '#app/files/services/attaching'
import { conversationRow } from '#app/messaging/queries/conversation_rows'
import { nextRevision } from '#app/messaging/services/numbering'
import { tellConversation } from '#app/messaging/services/tell'
import { toConversationForAll } from '#app/messaging/transformers/conversation_transformer'

/** So many messages in one transaction: the conversation is not kept waiting for longer. */
const BATCH = 2_000

type Old = { id: string; seq: number; ordinal: number; hasAttachments: boolean }

/**
 * Removes what is older than a channel keeps it: rows, files and all that hung on them, from the front. One revision
 * for a batch; `firstSeq` says to clients what is gone. Begun anew after a death it goes on where it was.
 */
export class ExpireMessages {
  /** @returns how many messages went */
  async handle({ signal }: { signal?: AbortSignal } = {}): Promise<number> {
    let removed = 0
    for (const { id } of await sql<{ id: string }>(KEEPING)) {
      let batch: number
      do {
        if (signal?.aborted) return removed
        batch = await transaction((trx) => this.#expire(trx, id))
        removed += batch
      } while (batch === BATCH)
    }
    return removed
  }

  async #expire(trx: Transaction, conversationId: string): Promise<number> {
    // The lock first: a retention that was lengthened meanwhile holds.
    await sql('select 1 from conversations where id = ? for no key update', [conversationId], trx)
    const old = await sql<Old>(OLD, [BATCH, conversationId], trx)
    const last = old.at(-1)
    if (!last) return 0
    await this.#remove(trx, old)
    const numbers = await nextRevision(trx, conversationId)
    const ordinal = old.reduce((most, { ordinal: own }) => Math.max(most, own), 0)
    await sql(MOVE_FRONT, [last.seq + 1, ordinal, numbers.revision, conversationId], trx)
    const eventId = await recordEvent(trx, 'messages.expired', {
      actor: null,
      subject: { type: 'conversation', id: conversationId },
      payload: { messages: old.length, firstSeq: last.seq + 1 },
    })
    const told = { eventId, conversationId, numbers }
    const row = await conversationRow(conversationId, NOBODY, trx)
    const fields = { conversation: toConversationForAll(row) }
    tellConversation(trx, 'conversation.updated', told, fields, 'conversation')
    return old.length
  }

  /** What hangs on a message goes by its foreign keys; files are released, and swept like any other. */
  async #remove(trx: Transaction, old: Old[]) {
    const withFiles = old.filter((message) => message.hasAttachments).map(({ id }) => id)
    if (withFiles.length > 0) await releaseAttachments('message', withFiles, trx)
    await sql('delete from messages where id = any(?::uuid[])', [old.map(({ id }) => id)], trx)
  }
}

/** A frame to all shows what nobody in particular sees. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

// Uses index: conversations_retention.
const KEEPING = 'select id from conversations where retention_days is not null order by id'

// Uses index: messages_conversation_seq. Numbers rise with time, so what is old stands at the front.
const OLD = `
  select m.id, m.seq, m.ordinal, m.has_attachments as "hasAttachments"
    from conversations c
    cross join lateral (
      select * from messages front where front.conversation_id = c.id and front.seq >= c.first_seq
       order by front.seq limit ?) m
   where c.id = ? and m.created_at < now() - make_interval(days => c.retention_days)
   order by m.seq`

const MOVE_FRONT = `
  update conversations set first_seq = ?, first_ordinal = greatest(first_ordinal, ?), meta_revision = ? where id = ?`
