import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import type { Listener, RecordedEvent } from '#app/core/events/listeners'
import { type TicketFacts, ticketFacts } from '#app/support/queries/ticket_facts'
import { type AccountRow, accountById } from '#app/botconversa/queries/account_rows'
import { subscriberOfTicket } from '#app/botconversa/queries/subscriber_rows'
import { FROM_OUTSIDE, isOpen } from '#app/botconversa/services/apply_status'
import { type NewDelivery, queueDelivery } from '#app/botconversa/services/queue_delivery'
import type { OurStatus } from '#app/botconversa/services/settings'

type Mirrored = Pick<NewDelivery, 'accountId' | 'subscriberId' | 'ticketId'>

/** What the desk does to a ticket of WhatsApp is done there too, but for what came from there. */
export const mirrorListener: Listener = {
  name: 'botconversa.mirror',
  events: [
    ...['resolved', 'reopened', 'pended', 'closed'].map((verb) => `ticket.${verb}`),
    ...['claimed', 'assigned', 'transferred', 'updated'].map((verb) => `ticket.${verb}`),
  ],
  async handle(event, trx) {
    if (event.payload.reason === FROM_OUTSIDE) return
    const ticket = await ticketFacts(event.subjectId, trx)
    if (ticket?.channel !== 'botconversa' || !ticket.accountId) return
    const account = await accountById(ticket.accountId, trx)
    const subscriber = await subscriberOfTicket(ticket.id, trx)
    if (!account || account.archivedAt || !subscriber) return
    const about = { accountId: account.id, subscriberId: subscriber.id, ticketId: ticket.id }
    await mirrorStatus(trx, account, event, about)
    await mirrorManager(trx, account, event, ticket, about)
    await mirrorTags(trx, account, event, about)
  },
}

/** By the event, not by what the ticket is by now: each change is a change there. */
const STATUS_OF: Record<string, OurStatus> = {
  'ticket.resolved': 'resolved',
  'ticket.reopened': 'open',
  'ticket.pended': 'pending',
  'ticket.closed': 'closed',
}

async function mirrorStatus(
  trx: Transaction,
  account: AccountRow,
  { name, payload }: RecordedEvent,
  about: Mirrored
) {
  const status = STATUS_OF[name]
  if (!status) return
  // Of what is done already, being closed says nothing new there.
  const isNews = status === 'resolved' || (status === 'open' && payload.from === 'resolved')
  if (account.outbound.status && isNews)
    await queueDelivery(trx, { ...about, kind: 'status', payload: { open: status === 'open' } })
  for (const { flowId } of account.rules.flows.filter(
    (rule) => rule.direction === 'out' && rule.status === status
  ))
    await queueDelivery(trx, { ...about, kind: 'flow', payload: { flowId }, automatic: true })
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
