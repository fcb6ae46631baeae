import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { Conflict } from '#app/core/http/problem'
import { NoteDelivery } from '#app/messaging/actions/note_delivery'
import type { OutsideChannel, Said } from '#app/support/ports'
import type { TicketFacts } from '#app/support/queries/ticket_facts'
import { type AccountRow, accountById } from '#app/botconversa/queries/account_rows'
import { flowsOf } from '#app/botconversa/queries/item_rows'
import { subscriberOfTicket } from '#app/botconversa/queries/subscriber_rows'
import { queueDelivery } from '#app/botconversa/services/queue_delivery'
import { loopGuard } from '#config/botconversa'

/** What the desk says in a ticket of WhatsApp goes there. */
export const whatsApp: OutsideChannel = {
  async refuse(trx, ticket) {
    const account = await accountOf(trx, ticket)
    refuseReadOnly(account)
    await refuseClosedWindow(trx, account, ticket)
  },

  async said(trx, said) {
    const account = await accountOf(trx, said.ticket)
    refuseReadOnly(account)
    await carry(trx, account, said, false)
    // Part of the message that is being stored: its own number tells of it.
    await sql(`update messages set delivery = 'queued' where id = ?`, [said.messageId], trx)
  },

  async mayAnswerItself(trx, ticket) {
    const account = await accountOf(trx, ticket)
    if (!account?.outbound.automaticAnswers || !account.enabled || account.archivedAt) return false
    return !(await talksToItself(trx, ticket.id))
  },

  async answeredItself(trx, said) {
    const account = (await accountOf(trx, said.ticket))!
    await carry(trx, account, said, true)
    const { ticket, messageId } = said
    await new NoteDelivery().within(trx, { conversationId: ticket.id, messageId, state: 'queued' })
  },
}

const accountOf = async (trx: Transaction, { accountId }: TicketFacts) =>
  accountId ? accountById(accountId, trx) : undefined

/**
 * By one that sends no messages, or was put away, nothing is said.
 *
 * @throws Conflict CHANNEL_READ_ONLY
 */
export function refuseReadOnly(account?: AccountRow): asserts account is AccountRow {
  if (!account?.outbound.messages || account.archivedAt) throw new Conflict('CHANNEL_READ_ONLY')
}

/** Its words, then its files, in their order: each a delivery of its own. */
async function carry(
  trx: Transaction,
  account: AccountRow,
  { ticket, messageId, actorId }: Said,
  automatic: boolean
) {
  const subscriber = await subscriberOfTicket(ticket.id, trx)
  if (!subscriber) throw new Conflict('CHANNEL_READ_ONLY')
  const about = {
    accountId: account.id,
    subscriberId: subscriber.id,
    ticketId: ticket.id,
    messageId,
    automatic,
    createdBy: actorId,
  }
  const [{ hasWords, attachmentIds }] = await sql<{ hasWords: boolean; attachmentIds: string[] }>(
    PARTS,
    [messageId],
    trx
  )
  if (hasWords) await queueDelivery(trx, { ...about, kind: 'text' })
  if (!account.outbound.files && attachmentIds.length > 0) throw new Conflict('FILES_NOT_CARRIED')
  for (const attachmentId of attachmentIds)
    await queueDelivery(trx, { ...about, kind: 'file', payload: { attachmentId } })
}

const PARTS = `
  select m.body ~ '\\S' as "hasWords",
         coalesce((select json_agg(a.id order by a.position, a.id) from attachments a
                    where a.owner_type = 'message' and a.owner_id = m.id), '[]') as "attachmentIds"
    from messages m where m.id = ?`

/** After its hours are over WhatsApp takes only what was agreed before: flows, of which it is said which there are. */
async function refuseClosedWindow(trx: Transaction, account: AccountRow, ticket: TicketFacts) {
  if (account.windowHours === null) return
  const [window] = await sql<{ isClosed: boolean; expiresAt: Date | null }>(
    `select coalesce(window_expires_at <= now(), false) as "isClosed", window_expires_at as "expiresAt" from tickets where id = ?`,
    [ticket.id],
    trx
  )
  if (!window.isClosed) return
  const flows = await flowsOf(account.id, trx)
  throw new Conflict('WINDOW_CLOSED', { expiresAt: window.expiresAt, flows })
}

/** Machines that answer each other would go on for ever: so many automatic answers to one contact, and no sooner again. */
async function talksToItself(trx: Transaction, ticketId: string): Promise<boolean> {
  const [{ isLoop }] = await sql<{ isLoop: boolean }>(
    `select count(*) >= ? or coalesce(max(d.created_at) > now() - interval '1 millisecond' * ?, false) as "isLoop"
       from botconversa_tickets b
       join botconversa_deliveries d on d.subscriber_id = b.subscriber_id and d.automatic and d.kind = 'text'
        and d.created_at > now() - interval '1 millisecond' * ?
      where b.ticket_id = ?`,
    [loopGuard.answers, loopGuard.pauseMs, loopGuard.withinMs, ticketId],
    trx
  )
  return isLoop
}
