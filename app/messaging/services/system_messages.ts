import { afterCommit, type Transaction } from '#app/core/database/transaction'
import { prepared, sql } from '#app/core/database/sql'
import { newId } from '#app/core/operation'
import { messageRow } from '#app/messaging/queries/message_rows'
import { tellMessage } from '#app/messaging/services/tell_message'
import type { SystemNote } from '#app/messaging/transformers/message_transformer'

/** `text` is what is said automatically; of everything else the front-end finds the words. */
type Told = {
  text?: string
  event: SystemNote['event']
  actorId: string | null
  personId?: string
  from?: string | null
  to?: string | null
}

/**
 * What happened in a conversation, as a message of nobody's: it takes a number, counts as unread for
 * nobody and moves the conversation up in nobody's list. `lost` are those who lost access in the same step: they hear
 * nothing of it, and the others also where they still sit in the room of before.
 */
export async function storeSystemMessage(
  trx: Transaction,
  conversationId: string,
  { text = '', ...told }: Told,
  { lost = [] }: { lost?: string[] } = {}
) {
  const [stored] = await sql<{ id: string; epoch: number }>(
    STORE,
    [conversationId, newId(), text, JSON.stringify(told)],
    trx
  )
  const row = (await messageRow(stored.id, trx))!
  const eventId = newId()
  afterCommit(trx, () => tellMessage(row, { epoch: stored.epoch, eventId, lost }))
  return row
}

const STORE = prepared(`
  with conversation as (
    update conversations
       set last_seq = last_seq + 1, last_main_seq = last_seq + 1, revision = revision + 1,
           team_revision = team_revision + 1,
           changed_at = clock_timestamp()
     where id = ? returning id, last_seq, last_ordinal, revision, audience_epoch, case when kind = 'ticket' then team_revision end as inner_revision
  ), stored as (
    insert into messages (id, conversation_id, seq, ordinal, revision, kind, countable, body, system, created_at, team_revision, position)
    select ?::uuid, id, last_seq, last_ordinal, revision, 'system', false, ?, ?::jsonb, clock_timestamp(), inner_revision, inner_revision from conversation
    returning id
  )
  select stored.id, audience_epoch as epoch from stored, conversation`)
