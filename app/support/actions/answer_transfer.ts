import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { Conflict, Forbidden, NotFound } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { takeOver } from '#app/support/actions/transfer_ticket'
import { findTicket } from '#app/support/queries/find_ticket'
import { queueRules } from '#app/support/queries/queue_rules'
import { lockTicket, type TicketFacts } from '#app/support/queries/ticket_facts'
import { transferRow, type TransferRow } from '#app/support/queries/transfer_rows'
import { endTransfer } from '#app/support/services/pending_transfer'
import { lockReceivers, refuseQueue, refuseReceiver } from '#app/support/services/receivers'

export type AnswerTransferInput = { actor: User; transferId: string }

/** Takes over what one was asked to. Who is asked, and whether they still may, is decided again under the lock. */
export class AcceptTransfer {
  /** @throws NotFound, Forbidden NOT_ASKED, Conflict TRANSFER_ALREADY_ANSWERED, Problem 422 RECEIVER_…, QUEUE_UNKNOWN */
  async handle({ actor, transferId }: AnswerTransferInput): Promise<TransferRow> {
    return transaction(async (trx) => {
      const asked = await transferRow(transferId, trx)
      await lockReceivers(trx, { userId: actor.id, queueId: asked?.toQueue?.id })
      const { transfer, ticket } = await lockPending(trx, actor, transferId)
      await refuseNotAsked(trx, actor, transfer)
      if (transfer.toQueue) await refuseQueue(trx, transfer.toQueue.id)
      const queueId = transfer.toQueue?.id ?? ticket.queueId
      await refuseReceiver(trx, actor.id, queueId)
      if (ticket.status === 'resolved' || ticket.status === 'closed')
        throw new Conflict('TRANSFER_ALREADY_ANSWERED', { state: transfer.state })
      await sql(ACCEPTED, [actor.id, transferId], trx)
      const rules = await queueRules(queueId, trx)
      await takeOver(trx, ticket, { actor, transferId, userId: actor.id, queueId, rules })
      return (await transferRow(transferId, trx))!
    })
  }
}

/** Says no; the ticket stays with its sender. */
export class DeclineTransfer {
  /** @throws NotFound, Forbidden NOT_ASKED, Conflict TRANSFER_ALREADY_ANSWERED */
  async handle({ actor, transferId }: AnswerTransferInput): Promise<TransferRow> {
    return transaction(async (trx) => {
      const { transfer, ticket } = await lockPending(trx, actor, transferId)
      await refuseNotAsked(trx, actor, transfer)
      return endTransfer(trx, ticket, transferId, { state: 'declined', actor })
    })
  }
}

/** Takes back what one asked. */
export class CancelTransfer {
  /** @throws NotFound, Forbidden NOT_THE_SENDER, Conflict TRANSFER_ALREADY_ANSWERED */
  async handle({ actor, transferId }: AnswerTransferInput): Promise<TransferRow> {
    return transaction(async (trx) => {
      const { transfer, ticket } = await lockPending(trx, actor, transferId)
      const isSender = transfer.requestedBy?.id === actor.id || transfer.from?.id === actor.id
      if (!isSender && actor.role !== 'admin') throw new Forbidden('NOT_THE_SENDER')
      return endTransfer(trx, ticket, transferId, { state: 'cancelled', actor })
    })
  }
}

/** Nobody answered in time. */
export class ExpireTransfer {
  async handle({ transferId }: { transferId: string }): Promise<void> {
    await transaction(async (trx) => {
      const found = await transferRow(transferId, trx)
      if (!found) return
      const ticket = await lockTicket(trx, found.ticketId)
      const transfer = (await transferRow(transferId, trx))!
      if (transfer.state !== 'pending' || Date.parse(transfer.expiresAt!) > Date.now()) return
      await endTransfer(trx, ticket, transferId, { state: 'expired', actor: null })
    })
  }
}

async function lockPending(
  trx: Transaction,
  actor: User,
  transferId: string
): Promise<{ transfer: TransferRow; ticket: TicketFacts }> {
  const found = await transferRow(transferId, trx)
  if (!found) throw new NotFound()
  await refuseUnseen(trx, actor, found)
  const ticket = await lockTicket(trx, found.ticketId)
  const transfer = (await transferRow(transferId, trx))!
  const isOver = transfer.state === 'pending' && Date.parse(transfer.expiresAt!) <= Date.now()
  if (transfer.state !== 'pending' || isOver)
    throw new Conflict('TRANSFER_ALREADY_ANSWERED', { state: isOver ? 'expired' : transfer.state })
  return { transfer, ticket }
}

/** Who was asked and answered sees that, though they may see the ticket no more. */
async function refuseUnseen(trx: Transaction, actor: User, { ticketId, toUser }: TransferRow) {
  if (toUser?.id !== actor.id) await findTicket(actor, ticketId, trx)
}

async function refuseNotAsked(trx: Transaction, actor: User, { toUser, toQueue }: TransferRow) {
  if (toUser?.id === actor.id) return
  if (toQueue && (await isMember(trx, toQueue.id, actor.id))) return
  throw new Forbidden('NOT_ASKED')
}

async function isMember(trx: Transaction, queueId: string, userId: string): Promise<boolean> {
  const rows = await sql(
    'select 1 from queue_members where queue_id = ? and user_id = ?',
    [queueId, userId],
    trx
  )
  return rows.length > 0
}

const ACCEPTED = `
  update transfers set state = 'accepted', answered_at = clock_timestamp(), answered_by = ? where id = ? and state = 'pending'`
