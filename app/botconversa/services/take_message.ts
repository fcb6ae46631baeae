import { bodyLength } from '#config/messaging'
import { prepared, sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { ReceiveMessage } from '#app/messaging/actions/receive_message'
import { lockTicket, type TicketFacts } from '#app/support/queries/ticket_facts'
import { openTicket } from '#app/support/services/open_ticket'
import { subjectOf } from '#app/support/services/subjects'
import { takeInTheirs } from '#app/support/services/take_in'
import type { AccountRow } from '#app/botconversa/queries/account_rows'
import type { InboxRow } from '#app/botconversa/queries/inbox_rows'
import { lastDoneTicketOf, openTicketOf } from '#app/botconversa/queries/outside_tickets'
import type { Known } from '#app/botconversa/services/find_subscriber'
import { fillFields } from '#app/botconversa/services/fill_fields'
import { expectMedia } from '#app/botconversa/services/media'
import type { OutsideEvent } from '#app/botconversa/services/read_event'

type Taking = { account: AccountRow; row: InboxRow; speaker: Known; event: OutsideEvent }
export type Taken = { ticketId: string; messageId: string; isNew: boolean }

/** What a contact says goes into their open ticket, into the one done lately, or begins one. */
export async function takeMessage(trx: Transaction, taking: Taking): Promise<Taken> {
  const { account, speaker, event, row } = taking
  const { id, known } = await ticketFor(trx, taking)
  const { mediaUrl } = event
  const message = await new ReceiveMessage().within(
    trx,
    {
      conversationId: id,
      contactId: speaker.contactId,
      body: cut(event.text ?? ''),
      occurredAt: event.occurredAt,
      suspectedDuplicate: event.externalId === null && (await cameAMomentAgo(trx, row)),
      carries: mediaUrl
        ? (messageId) => expectMedia(trx, { accountId: account.id, messageId, url: mediaUrl })
        : undefined,
    },
    async (spoken) => {
      if (known) await takeInTheirs(trx, null, known, spoken)
    }
  )
  if (known) await sql(OPEN_WINDOW, [windowOf(taking), id], trx)
  return { ticketId: id, messageId: message.id, isNew: !known }
}

/** Until when they may be answered freely: from when they wrote on, however much later that is worked on. */
const windowOf = ({ account: { windowHours }, row: { receivedAt } }: Taking) =>
  windowHours === null ? null : new Date(+receivedAt + windowHours * 3_600_000)

/** A message holds so much; the whole stays in the inbox. */
const cut = (text: string) => [...text].slice(0, bodyLength).join('')

/** `known`: it was there before, and is locked; a new one begins with these words, and waits for an answer to them. */
async function ticketFor(
  trx: Transaction,
  taking: Taking
): Promise<{ id: string; known: TicketFacts | null }> {
  const { account, speaker, event, row } = taking
  const { contactId, isNew } = speaker
  const open = isNew ? undefined : await openTicketOf(trx, account, contactId)
  if (open) return { id: open, known: await lockAndTie(trx, speaker, open) }
  const done = isNew ? undefined : await lastDoneTicketOf(trx, account, contactId, row.receivedAt)
  if (done?.isFresh) {
    const known = await lockAndTie(trx, speaker, done.id)
    // It may have been closed while we waited for it.
    if (known.status !== 'closed') return { id: known.id, known }
  }
  const id = await openTicket(trx, {
    actor: null,
    subject: subjectOf(event.text ?? ''),
    channel: 'botconversa',
    contactId,
    accountId: account.id,
    queueId: await queueFor(trx, account, [...speaker.tags, ...(event.tag ? [event.tag] : [])]),
    previousTicketId: done?.id,
    isWaiting: true,
    windowExpiresAt: windowOf(taking),
  })
  await tieTo(trx, speaker, id)
  if (account.outbound.fields?.length) await fillFields(trx, speaker.id)
  return { id, known: null }
}

async function lockAndTie(trx: Transaction, speaker: Known, ticketId: string) {
  const ticket = await lockTicket(trx, ticketId)
  await tieTo(trx, speaker, ticketId)
  return ticket
}

/** With whom it is there: the number that wrote last is the one that is answered. */
const tieTo = (trx: Transaction, speaker: Known, ticketId: string) =>
  sql(TIE, [ticketId, speaker.accountId, speaker.id], trx)

const TIE = prepared(`
  insert into botconversa_tickets (ticket_id, account_id, subscriber_id) values (?, ?, ?)
  on conflict (ticket_id) do update set subscriber_id = excluded.subscriber_id
   where botconversa_tickets.subscriber_id <> excluded.subscriber_id`)

/** By the first of the account's rules that one of the tags meets. */
export async function queueFor(
  trx: Transaction,
  { rules, defaultQueueId }: Pick<AccountRow, 'rules' | 'defaultQueueId'>,
  tags: string[]
): Promise<string | null> {
  const known = new Set(tags.map((tag) => tag.toLowerCase()))
  const wished = rules.tags?.find(({ tag }) => known.has(tag.toLowerCase()))?.queueId
  const [queue] = await sql<{ id: string }>(
    QUEUE,
    [[wished, defaultQueueId].filter(Boolean), wished ?? defaultQueueId],
    trx
  )
  return queue?.id ?? null
}

const QUEUE = prepared(
  'select id from queues where id = any(?::uuid[]) and archived_at is null order by id = ? desc limit 1 for key share'
)

/**
 * The very same request of the same person a moment before. People do write "ok" twice, and BotConversa may send once more:
 * without an id nothing tells one from the other. Uses index: botconversa_inbox_history.
 */
async function cameAMomentAgo(trx: Transaction, row: InboxRow): Promise<boolean> {
  const [before] = await sql(CAME_BEFORE, [row.accountId, row.lane, row.position, row.id], trx)
  return before !== undefined
}

const CAME_BEFORE = prepared(`
  select 1 from (
    select p.body, p.received_at, p.message_id from botconversa_inbox p
     where p.account_id = ? and p.lane = ? and p.position < ? order by p.position desc limit 5) p
   join botconversa_inbox i on i.id = ? and i.body = p.body and p.received_at > i.received_at - interval '10 seconds'
  where p.message_id is not null limit 1`)

/** What is worked on late moves nothing back. */
const OPEN_WINDOW = prepared(`
  update tickets t set window_expires_at = w.expires_at
    from (select ?::timestamptz as expires_at) w
   where t.id = ? and w.expires_at > coalesce(t.window_expires_at, '-infinity')`)
