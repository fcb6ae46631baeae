import logger from '@adonisjs/core/services/logger'
import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { changeTicket } from '#app/support/services/ticket_changes'
import { lockTicket } from '#app/support/queries/ticket_facts'
import { wakeDeliveries } from '#app/botconversa/jobs/delivery_jobs'
import { type AccountRow, accountById } from '#app/botconversa/queries/account_rows'
import { lastTicketOf } from '#app/botconversa/queries/outside_tickets'
import { subscriberById, type SubscriberRow } from '#app/botconversa/queries/subscriber_rows'
import { FROM_OUTSIDE } from '#app/botconversa/services/apply_status'
import { callAccount } from '#app/botconversa/services/call_account'
import type { Subscriber } from '#app/botconversa/services/shapes'
import { queueFor } from '#app/botconversa/services/take_message'
import { uniteWith } from '#app/botconversa/services/unite_subscribers'

/** The next who is to be read again, those first to whom something waits to be sent. */
export class RefreshNext {
  /** @returns whether there was anybody */
  async handle(signal?: AbortSignal): Promise<boolean> {
    const [next] = await sql<{ id: string }>(NEXT)
    if (!next) return false
    try {
      await new RefreshSubscriber().handle({ subscriberId: next.id, signal })
      await sql('update botconversa_subscribers set refresh_wanted_at = null where id = ?', [
        next.id,
      ])
    } catch (error) {
      if (signal?.aborted) return false
      logger.warn({ err: error, subscriberId: next.id }, 'a subscriber is read later')
      await sql(LATER, [next.id])
    }
    return true
  }
}

/** Uses index: botconversa_subscribers_wanted. */
const NEXT = `
  select id from botconversa_subscribers where refresh_wanted_at <= now() order by refresh_wanted_at, id limit 1`
const LATER = `update botconversa_subscribers set refresh_wanted_at = now() + interval '1 minute' where id = ?`

type RefreshSubscriberInput = { subscriberId: string; signal?: AbortSignal }

/** Reads somebody again at BotConversa: a webhook carries little. Whom it does not know, and we write to, is made there. */
export class RefreshSubscriber {
  async handle({ subscriberId, signal }: RefreshSubscriberInput): Promise<void> {
    const subscriber = await subscriberById(subscriberId)
    const account = subscriber && (await accountById(subscriber.accountId))
    if (!subscriber?.phone || !account?.enabled) return
    const found = await this.#ask(account, subscriber, signal)
    if (!found) return
    const keptId = await transaction((trx) => store(trx, account, subscriber.id, found))
    wakeDeliveries()
    // By itself: who answers in the ticket may be waiting for the two whom the first has made one.
    await transaction((trx) => routeByTags(trx, account, keptId, found.tags))
  }

  async #ask(
    account: AccountRow,
    { id, phone, name }: SubscriberRow,
    signal?: AbortSignal
  ): Promise<Subscriber | null> {
    const asked = { signal, judgesKey: true }
    const found = await callAccount(account, (client) => client.findByPhone(phone!), asked)
    if (found.outcome !== 'executed') throw new Error(`look-up: ${found.error}`)
    if (found.data || !(await isWrittenTo(id))) return found.data
    const [firstName, ...others] = (name || phone!).split(/\s+/)
    const person = { phone: phone!, firstName, lastName: others.join(' ') }
    const made = await callAccount(account, (client) => client.createSubscriber(person), { signal })
    if (made.outcome !== 'executed') throw new Error(`creation: ${made.error}`)
    return made.data
  }
}

const isWrittenTo = async (id: string) => {
  const [waits] = await sql(
    `select 1 from botconversa_deliveries where subscriber_id = ? and state = 'queued' limit 1`,
    [id]
  )
  return waits !== undefined
}

async function store(
  trx: Transaction,
  account: AccountRow,
  id: string,
  theirs: Subscriber
): Promise<string> {
  const keptId = await uniteWith(trx, account.id, id, theirs.id)
  await sql(
    `update botconversa_subscribers
        set external_id = ?, name = case when ? <> '' then ? else name end, tags = ?, variables = ?, live_chat = ?,
            refreshed_at = now(), vanished_at = null where id = ?`,
    [
      theirs.id,
      theirs.fullName,
      theirs.fullName,
      theirs.tags,
      JSON.stringify(theirs.variables),
      theirs.liveChat,
      keptId,
    ],
    trx
  )
  return keptId
}

/** A rule about one of their tags moves a new ticket that nobody has touched into its queue. */
async function routeByTags(trx: Transaction, account: AccountRow, id: string, tags: string[]) {
  if (account.rules.tags.length === 0) return
  const ticketId = await lastTicketOf(trx, id)
  if (!ticketId) return
  const ticket = await lockTicket(trx, ticketId)
  const queueId = await queueFor(trx, account, tags)
  const isUntouched = ticket.status === 'new' && !ticket.assigneeId
  if (!isUntouched || queueId === ticket.queueId || ticket.queueId !== account.defaultQueueId)
    return
  await changeTicket(trx, ticket, {
    name: 'ticket.transferred',
    frame: 'ticket.transferred',
    actor: null,
    set: { queue_id: queueId },
    losesAccess: true,
    payload: { fromQueueId: ticket.queueId, queueId, by: FROM_OUTSIDE, reason: FROM_OUTSIDE },
  })
}
