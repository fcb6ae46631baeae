import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import type { Listener, RecordedEvent } from '#app/core/events/listeners'
import { type TicketFacts, ticketFacts } from '#app/support/queries/ticket_facts'
import { type AccountRow, accountById } from '#app/botconversa/queries/account_rows'
import { lockConversationOfTicket } from '#app/botconversa/queries/subscriber_rows'
import { FROM_OUTSIDE, isOpen } from '#app/botconversa/services/apply_status'
import { type NewDelivery, queueDelivery } from '#app/botconversa/services/queue_delivery'
import type { OurStatus } from '#app/botconversa/services/settings'

type Mirrored = Pick<NewDelivery, 'accountId' | 'subscriberId' | 'ticketId'>

/**
 * What the desk does to a ticket of WhatsApp is done there too, but for what came from there. Events come in any order: whether
 * it is open is read from the ticket as it is, one after the other for each; the last to look sees the last change.
 */
export const mirrorListener: Listener = {
  name: 'botconversa.mirror',
  events: [
    ...['resolved', 'reopened', 'pended', 'closed'].map((verb) => `ticket.${verb}`),
    ...['claimed', 'assigned', 'transferred', 'updated'].map((verb) => `ticket.${verb}`),
  ],
  async handle(event, trx) {
    const subscriber = await lockConversationOfTicket(event.subjectId, trx)
    if (!subscriber) return
    const { id: subscriberId, accountId } = subscriber
    const ticket = (await ticketFacts(event.subjectId, trx))!
    const account = (await accountById(accountId, trx))!
    if (account.archivedAt) return
    const about = { accountId, subscriberId, ticketId: ticket.id }
    await mirrorState(trx, account, ticket, about)
    if (event.payload.reason === FROM_OUTSIDE) return
    await startFlows(trx, account, event, about)
    await mirrorManager(trx, account, event, ticket, about)
    await mirrorTags(trx, account, event, about)
  },
}

/** A conversation with several tickets is open as long as one of them is. What was merged is no conversation any more. */
async function mirrorState(
  trx: Transaction,
  { outbound }: AccountRow,
  { status, mergedIntoId }: TicketFacts,
  about: Mirrored
) {
  if (!outbound.status || mergedIntoId) return
  const open = isOpen(status)
  const { ticketId, subscriberId } = about
  const news = await sql(TELL, [open, ticketId, open, open, subscriberId, ticketId], trx)
  if (news.length > 0) await queueDelivery(trx, { ...about, kind: 'status', payload: { open } })
}

const TELL = `
  update botconversa_tickets b set open_there = ?
   where b.ticket_id = ? and b.open_there <> ?
     and (? or not exists (
       select 1 from botconversa_tickets o join tickets t on t.id = o.ticket_id
        where o.subscriber_id = ? and o.ticket_id <> ? and t.status not in ('resolved', 'closed')))
  returning 1`

/** Each change starts its flows. */
async function startFlows(
  trx: Transaction,
  { rules }: AccountRow,
  { name }: RecordedEvent,
  about: Mirrored
) {
  for (const { flowId, direction, status } of rules.flows)
    if (direction === 'out' && status === STATUS_OF[name])
      await queueDelivery(trx, { ...about, kind: 'flow', payload: { flowId }, automatic: true })
}

const STATUS_OF: Record<string, OurStatus> = {
  'ticket.resolved': 'resolved',
  'ticket.reopened': 'open',
  'ticket.pended': 'pending',
  'ticket.closed': 'closed',
}

async function mirrorManager(
  trx: Transaction,
  account: AccountRow,
  { name, payload }: RecordedEvent,
  ticket: TicketFacts,
  about: Mirrored
) {
  const isGiven =
    name === 'ticket.claimed' || name === 'ticket.assigned' || name === 'ticket.transferred'
  // There nobody is given a conversation without opening it: what is done stays done.
  if (!account.outbound.manager || !isGiven || !isOpen(ticket.status)) return
  const rule = account.rules.managers.find(({ userId }) => userId === payload.assigneeId)
  if (!rule) return
  const { managerId } = rule
  await queueDelivery(trx, { ...about, kind: 'manager', payload: { open: true, managerId } })
}

/** Tags of the same name on both sides go along; others are each side's own. */
async function mirrorTags(
  trx: Transaction,
  account: AccountRow,
  { name, payload }: RecordedEvent,
  about: Mirrored
) {
  const fields = payload.fields as string[] | undefined
  if (!account.outbound.tags || name !== 'ticket.updated' || !fields?.includes('tagIds')) return
  const differing = await sql<{ tagId: number; on: boolean }>(
    DIFFERING,
    [account.id, about.ticketId, about.subscriberId],
    trx
  )
  for (const { tagId, on } of differing)
    await queueDelivery(trx, { ...about, kind: on ? 'tag_on' : 'tag_off', payload: { tagId } })
  await sql(REMEMBER, [account.id, about.ticketId, about.subscriberId], trx)
}

const SHARED = `
  select i.external_id as id, i.name, exists (
           select 1 from ticket_tags tt where tt.tag_id = g.id and tt.ticket_id = wish.ticket_id) as wanted
    from wish join botconversa_items i on i.account_id = wish.account_id and i.kind = 'tag' and i.vanished_at is null
    join tags g on fold(g.name) = fold(i.name)`

const DIFFERING = `
  with wish as (select ?::uuid as account_id, ?::uuid as ticket_id)
  select shared.id as "tagId", shared.wanted as "on" from (${SHARED}) shared
    join botconversa_subscribers s on s.id = ?
   where shared.wanted <> exists (select 1 from unnest(s.tags) held where fold(held) = fold(shared.name)) order by shared.id`

/** What is on its way counts as done there, so that it is not sent again. */
const REMEMBER = `
  with wish as (select ?::uuid as account_id, ?::uuid as ticket_id), shared as (${SHARED})
  update botconversa_subscribers s
     set tags = array(
           select held from unnest(s.tags) held where not exists (select 1 from shared where fold(shared.name) = fold(held) and not wanted)
           union select name from shared where wanted)
   where s.id = ?`
