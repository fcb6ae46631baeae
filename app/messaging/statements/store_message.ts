import { runStatement } from '#app/core/database/hot_pool'
import { prepared, sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import type { MessageKind, MessageOrigin } from '#app/messaging/models/message'

export type NewMessage = {
  id: string
  conversationId: string
  /** The audience that the sender's right was decided on; null where no right of theirs is asked. */
  epoch: number | null
  /** Null where a contact says it. */
  authorId: string | null
  clientId: string | null
  body: string
  kind: MessageKind
  replyToId: string | null
  /** A reply in a thread takes a number, but no place in the main line. */
  threadRootId: string | null
  forwardedFromId: string | null
  silent: boolean
  requiresConfirmation: boolean
  hasMentions: boolean
  hasAttachments: boolean
  /** Who writes has read what stands before; what was written ahead of time says nothing of that. */
  marksRead: boolean
  eventId: string
  requestId: string | null
  listeners: string[]
  contactId: string | null
  origin: MessageOrigin | null
  suspectedDuplicate: boolean
  occurredAt: Date | null
}

/** Of what is typed here by a person of ours. */
export const OUR_OWN = {
  contactId: null,
  origin: null,
  suspectedDuplicate: false,
  occurredAt: null,
} as const

export type StoredMessage = {
  /** The audience that it was stored for. */
  epoch: number
  seq: number
  revision: number
  teamRevision: number | null
  createdAt: Date
}

/**
 * A message, its number, its author's read mark, its event and its outbox rows in one statement: the hottest
 * path of the product. The row lock on the conversation gives the numbers, so they have no holes: where the
 * epoch is stale, or the clientId known (23505), nothing of it is stored and no number is burnt.
 * store_message.spec.ts holds it against the same thing done step by step.
 */
const TEXT = `
  with conversation as (
    update conversations
       set last_seq = last_seq + 1, revision = revision + 1, team_revision = team_revision + 1,
           last_ordinal = last_ordinal + case when $12::uuid is null then 1 else 0 end,
           last_main_seq = case when $12::uuid is null then last_seq + 1 else last_main_seq end,
           last_message_at = clock_timestamp(), changed_at = clock_timestamp()
     where id = $1 and audience_epoch = coalesce($2::bigint, audience_epoch)
    returning audience_epoch, last_seq, revision, last_ordinal, case when kind = 'ticket' then team_revision end as inner_revision
  ), message as (
    insert into messages (id, conversation_id, seq, ordinal, revision, author_id, client_id, body, created_at,
                          kind, reply_to_id, thread_root_id, countable, forwarded_from_id, silent,
                          requires_confirmation, has_mentions, has_attachments, team_revision, position,
                          contact_id, origin, suspected_duplicate, occurred_at)
    select $3::uuid, $1, last_seq, last_ordinal, revision, $4::uuid, $5::uuid, $6, clock_timestamp(),
           $10, $11::uuid, $12::uuid, $12::uuid is null, $13::uuid, $14::boolean,
           $15::boolean, $16::boolean, $17::boolean, inner_revision, inner_revision,
           $19::uuid, $20, $21::boolean, $22::timestamptz from conversation
    returning seq, ordinal, revision, team_revision, created_at
  ), read as (
    update conversation_members member
       set last_read_seq = message.seq, last_read_ordinal = message.ordinal, changed_at = clock_timestamp()
      from message where member.conversation_id = $1 and member.user_id = $4 and $18::boolean and $12::uuid is null
  ), event as (
    insert into events (id, name, subject_type, subject_id, context_id, actor_id, request_id, payload)
    select $7::uuid, 'message.created', 'message', $3, $1, $4, $8, jsonb_build_object('seq', seq) from message
    returning id
  ), waiting as (
    insert into outbox (event_id, listener) select event.id, listener from event, unnest($9::text[]) listener
  )
  select audience_epoch as epoch, seq, message.revision, team_revision as "teamRevision", created_at as "createdAt"
    from message, conversation`

/** Null where the epoch is not the present one (or the conversation is gone): ask the policy again. */
export async function storeMessage(
  message: NewMessage,
  trx?: Transaction
): Promise<StoredMessage | null> {
  const values = [
    message.conversationId,
    message.epoch,
    message.id,
    message.authorId,
    message.clientId,
    message.body,
    message.eventId,
    message.requestId,
    message.listeners,
    message.kind,
    message.replyToId,
    message.threadRootId,
    message.forwardedFromId,
    message.silent,
    message.requiresConfirmation,
    message.hasMentions,
    message.hasAttachments,
    message.marksRead,
    message.contactId,
    message.origin,
    message.suspectedDuplicate,
    message.occurredAt,
  ]
  const [stored] = trx
    ? await sql<StoredMessage>(
        WITHIN,
        ORDER.map((place) => values[place]),
        trx
      )
    : await runStatement<StoredMessage>({ name: 'store_message', text: TEXT }, values)
  return stored ?? null
}

/** Within a transaction it goes through Knex, which knows `?` only: each `$n` becomes one, in the order of appearance. */
const WITHIN = prepared(TEXT.replace(/\$\d+/g, '?'))
const ORDER = [...TEXT.matchAll(/\$(\d+)/g)].map(([, place]) => Number(place) - 1)
