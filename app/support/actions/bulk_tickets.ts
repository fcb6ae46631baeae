import { InvalidInput } from '#app/core/http/problem'
import { toProblem } from '#app/core/http/to_problem'
import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import type User from '#app/identity/models/user'
import { ChangeStatus } from '#app/support/actions/change_status'
import { AssignTicket, lockServed, UnassignTicket } from '#app/support/actions/claim_ticket'
import { TransferTicket } from '#app/support/actions/transfer_ticket'
import type { HandoverCard } from '#app/support/queries/transfer_rows'
import { setTags } from '#app/support/actions/update_ticket'
import { changeTicket } from '#app/support/services/ticket_changes'
import { refuseClosed } from '#app/support/services/ticket_states'

export type BulkTicketsInput = {
  actor: User
  ticketIds: string[]
  action: 'assign' | 'unassign' | 'transfer' | 'tag' | 'untag' | 'resolve'
  userId?: string
  queueId?: string
  tagIds?: string[]
  reason?: string
  handover?: HandoverCard
  requireAcceptance?: boolean
  /** How each is done, where a repeated request is to do none again. */
  each?: (ticketId: string, act: () => Promise<unknown>) => Promise<unknown>
}
/** What became of each, in the order that they were named. */
export type BulkOutcome = {
  /** @format uuid */
  ticketId: string
  ok: boolean
  /** Why not. */
  code: string | null
}

/** One thing done to many tickets: each in a transaction of its own, by the action that does it to one. */
export class BulkTickets {
  /** @throws InvalidInput where the action lacks what it needs: then nothing is done to any */
  async handle({ ticketIds, ...wish }: BulkTicketsInput): Promise<BulkOutcome[]> {
    refuseLack(wish)
    const outcomes: BulkOutcome[] = []
    for (const ticketId of [...new Set(ticketIds)]) outcomes.push(await this.#one(ticketId, wish))
    return outcomes
  }

  async #one(ticketId: string, wish: Omit<BulkTicketsInput, 'ticketIds'>): Promise<BulkOutcome> {
    try {
      const act = () => this.#act(ticketId, wish)
      await (wish.each ? wish.each(ticketId, act) : act())
      return { ticketId, ok: true, code: null }
    } catch (error) {
      const problem = toProblem(error)
      if (problem.status! >= 500) throw error
      return { ticketId, ok: false, code: problem.code! }
    }
  }

  #act(
    ticketId: string,
    { actor, action, userId, queueId, tagIds = [], ...handing }: Omit<BulkTicketsInput, 'ticketIds'>
  ) {
    const one = { actor, ticketId }
    if (action === 'resolve') return new ChangeStatus().handle({ ...one, by: 'resolve' })
    if (action === 'assign') return new AssignTicket().handle({ ...one, userId: userId! })
    if (action === 'unassign') return new UnassignTicket().handle(one)
    if (action === 'transfer')
      return new TransferTicket().handle({
        ...one,
        toUserId: userId,
        toQueueId: queueId,
        ...handing,
      })
    return tag(one, tagIds, action === 'tag')
  }
}

function refuseLack({ action, userId, queueId, tagIds = [] }: Omit<BulkTicketsInput, 'ticketIds'>) {
  const lacks = {
    assign: !userId && 'userId',
    transfer: Boolean(userId) === Boolean(queueId) && 'userId',
    tag: tagIds.length === 0 && 'tagIds',
    untag: tagIds.length === 0 && 'tagIds',
    unassign: false,
    resolve: false,
  } as const satisfies Record<BulkTicketsInput['action'], string | false>
  const field = lacks[action]
  if (!field) return
  const message = action === 'transfer' ? 'Either userId or queueId' : `The ${field} are missing`
  throw new InvalidInput([{ field, rule: 'required', message }])
}

function tag(
  { actor, ticketId }: { actor: User; ticketId: string },
  tagIds: string[],
  on: boolean
) {
  return transaction(async (trx) => {
    const { ticket } = await lockServed(trx, actor, ticketId)
    refuseClosed(ticket)
    const rows = await sql<{ id: string }>(
      'select tag_id as id from ticket_tags where ticket_id = ?',
      [ticketId],
      trx
    )
    const before = rows.map(({ id }) => id)
    const after = on
      ? [...new Set([...before, ...tagIds])]
      : before.filter((id) => !tagIds.includes(id))
    if (after.length === before.length) return
    await setTags(trx, ticketId, after)
    await changeTicket(trx, ticket, {
      name: 'ticket.updated',
      actor,
      set: { version: ticket.version + 1 },
      payload: { fields: ['tagIds'] },
    })
  })
}
