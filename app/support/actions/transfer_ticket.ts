import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction, transaction } from '#app/core/database/transaction'
import { Conflict, InvalidInput, Problem } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import type User from '#app/identity/models/user'
import { storeSystemMessage } from '#app/messaging/services/system_messages'
import { lockServed } from '#app/support/actions/claim_ticket'
import { transferTimer } from '#app/support/jobs/ticket_timers'
import { type QueueRules, queueRules } from '#app/support/queries/queue_rules'
import type { TicketFacts } from '#app/support/queries/ticket_facts'
import { type HandoverCard, transferRow } from '#app/support/queries/transfer_rows'
import { pendingTransferOf } from '#app/support/services/pending_transfer'
import { refuseQueue, refuseReceiver } from '#app/support/services/receivers'
import { tellTransfer } from '#app/support/services/tell_transfer'
import { changeTicket } from '#app/support/services/ticket_changes'
import { refuseClosed } from '#app/support/services/ticket_states'

export type TransferTicketInput = {
  actor: User
  ticketId: string
  toUserId?: string
  toQueueId?: string
  reason?: string
  handover?: HandoverCard
  requireAcceptance?: boolean
}
export type TransferWarning = 'QUEUE_WITHOUT_MEMBERS'

/** Hands a ticket over with its whole history: at once, or once whoever is asked accepts. */
export class TransferTicket {
  /**
   * @throws NotFound, Forbidden NOT_IN_THE_QUEUE, Conflict TICKET_CLOSED, INVALID_TRANSITION, TRANSFER_ALREADY_PENDING,
   *   Problem 422 TRANSFER_TO_SELF, HANDOVER_REQUIRED, RECEIVER_…, QUEUE_UNKNOWN
   */
  async handle(
    input: TransferTicketInput
  ): Promise<{ transferId: string; warnings: TransferWarning[] }> {
    refuseAim(input)
    return transaction(async (trx) => {
      const { actor, toUserId, toQueueId, requireAcceptance = false } = input
      const receivers = { userId: toUserId, queueId: toQueueId }
      const { ticket } = await lockServed(trx, actor, input.ticketId, receivers)
      refuseState(ticket)
      if (await pendingTransferOf(trx, ticket.id)) throw new Conflict('TRANSFER_ALREADY_PENDING')
      if (toUserId && toUserId === ticket.assigneeId) throw new Problem(422, 'TRANSFER_TO_SELF')
      if (toUserId) await refuseReceiver(trx, toUserId, ticket.queueId)
      if (toQueueId) await refuseQueue(trx, toQueueId)
      const rules = await queueRules(toQueueId ?? ticket.queueId, trx)
      if (rules.asksHandover && !input.handover) throw new Problem(422, 'HANDOVER_REQUIRED')
      const transferId = requireAcceptance
        ? await ask(trx, ticket, input, rules)
        : await handOver(trx, ticket, input, rules)
      return { transferId, warnings: await warningsOf(toQueueId, trx) }
    })
  }
}

/** What whoever hands it to this queue should know. */
export async function warningsOf(queueId?: string, trx?: Transaction): Promise<TransferWarning[]> {
  if (!queueId) return []
  const members = await sql(
    'select 1 from queue_members where queue_id = ? limit 1',
    [queueId],
    trx
  )
  return members.length === 0 ? ['QUEUE_WITHOUT_MEMBERS'] : []
}

function refuseAim({ actor, toUserId, toQueueId }: TransferTicketInput) {
  if (toUserId && toUserId === actor.id) throw new Problem(422, 'TRANSFER_TO_SELF')
  if (Boolean(toUserId) !== Boolean(toQueueId)) return
  throw new InvalidInput([
    { field: 'toUserId', rule: 'one_of', message: 'Either toUserId or toQueueId' },
  ])
}

function refuseState(ticket: TicketFacts) {
  refuseClosed(ticket)
  if (ticket.status === 'resolved')
    throw new Conflict('INVALID_TRANSITION', { from: 'resolved', to: 'open' })
}

/** Stays with its sender until the other accepts, and if they don't. */
async function ask(
  trx: Transaction,
  ticket: TicketFacts,
  input: TransferTicketInput,
  rules: QueueRules
) {
  const expiresAt = new Date(Date.now() + rules.transferMinutes * 60_000)
  const transferId = await store(trx, ticket, input, { state: 'pending', expiresAt })
  const { numbers, eventId } = await changeTicket(trx, ticket, {
    name: 'transfer.requested',
    actor: input.actor,
    payload: { transferId },
    concerns: [input.toUserId],
  })
  await number(trx, transferId, numbers.inner)
  const row = (await transferRow(transferId, trx))!
  await tellTransfer(trx, row, 'transfer.requested', { eventId, revision: numbers.inner })
  afterCommit(trx, () => transferTimer.at(expiresAt))
  return transferId
}

async function handOver(
  trx: Transaction,
  ticket: TicketFacts,
  input: TransferTicketInput,
  rules: QueueRules
) {
  const { actor, toUserId = null, toQueueId = null } = input
  const transferId = await store(trx, ticket, input, { state: 'accepted', expiresAt: null })
  await takeOver(trx, ticket, {
    actor,
    transferId,
    userId: toUserId,
    queueId: toQueueId ?? ticket.queueId,
    rules,
  })
  return transferId
}

type TakingOver = {
  actor: User
  transferId: string
  userId: string | null
  queueId: string | null
  rules: QueueRules
}

/** The ticket changes hands, in the ticket's lock. Only from here the student hears that they speak with somebody else. */
export async function takeOver(trx: Transaction, ticket: TicketFacts, taking: TakingOver) {
  const { actor, transferId, userId, queueId, rules } = taking
  const { numbers, eventId } = await changeTicket(trx, ticket, {
    name: 'ticket.transferred',
    frame: 'ticket.transferred',
    actor,
    set: { assignee_id: userId, assigned_at: userId ? new Date() : null, queue_id: queueId },
    shown: true,
    losesAccess: true,
    payload: {
      transferId,
      from: ticket.assigneeId,
      assigneeId: userId,
      fromQueueId: ticket.queueId,
      queueId,
    },
  })
  await number(trx, transferId, numbers.inner)
  const row = (await transferRow(transferId, trx))!
  await tellTransfer(trx, row, 'transfer.accepted', { eventId, revision: numbers.inner })
  if (userId && rules.showsAgent && ticket.studentId)
    await storeSystemMessage(trx, ticket.id, {
      event: 'agent.changed',
      actorId: null,
      personId: userId,
    })
}

const number = (trx: Transaction, transferId: string, revision: number) =>
  sql(
    'update transfers set revision = ?, position = case when position = 0 then ? else position end where id = ?',
    [revision, revision, transferId],
    trx
  )

async function store(
  trx: Transaction,
  ticket: TicketFacts,
  { actor, toUserId, toQueueId, reason, handover, requireAcceptance }: TransferTicketInput,
  { state, expiresAt }: { state: 'pending' | 'accepted'; expiresAt: Date | null }
): Promise<string> {
  const id = newId()
  const given = [
    toUserId ?? null,
    toQueueId ?? null,
    reason ?? null,
    handover ? JSON.stringify(handover) : null,
  ]
  const answered = state === 'accepted' ? [new Date(), actor.id] : [null, null]
  const values = [
    id,
    ticket.id,
    actor.id,
    ticket.assigneeId,
    ...given,
    state,
    requireAcceptance ?? false,
    expiresAt,
  ]
  await sql(INSERT, [...values, ...answered], trx)
  return id
}

/** Its numbers follow with the change that it makes. */
const INSERT = `
  insert into transfers (id, ticket_id, requested_by, from_user_id, to_user_id, to_queue_id, reason, handover, state, asked,
                         expires_at, answered_at, answered_by, position, revision)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)`
