import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import { ChangeStatus } from '#app/support/actions/change_status'
import { AssignTicket, ClaimTicket, UnassignTicket } from '#app/support/actions/claim_ticket'
import { TransferTicket, warningsOf } from '#app/support/actions/transfer_ticket'
import {
  AcceptTransfer,
  CancelTransfer,
  DeclineTransfer,
} from '#app/support/actions/answer_transfer'
import { findTicket } from '#app/support/queries/find_ticket'
import { ListTransfers, transfersOf } from '#app/support/queries/list_transfers'
import { transferRow } from '#app/support/queries/transfer_rows'
import { showTicket } from '#app/support/services/show_tickets'
import type { Transition } from '#app/support/services/ticket_states'
import { toTransfer } from '#app/support/transformers/transfer_transformer'
import {
  assignTicketValidator,
  listTransfersValidator,
  snoozeTicketValidator,
  transferTicketValidator,
} from '#app/support/validators/tickets'

/** In whose hands a ticket is, and in which state. */
export default class TicketHandsController {
  async claim(ctx: HttpContext) {
    const actor = ctx.auth.user!
    return this.#do(ctx, () => new ClaimTicket().handle({ actor, ticketId: ctx.params.id }))
  }

  async assign(ctx: HttpContext) {
    const actor = ctx.auth.user!
    const { userId } = await ctx.request.bodyAs(assignTicketValidator)
    return this.#do(ctx, () =>
      new AssignTicket().handle({ actor, ticketId: ctx.params.id, userId })
    )
  }

  async unassign(ctx: HttpContext) {
    const actor = ctx.auth.user!
    return this.#do(ctx, () => new UnassignTicket().handle({ actor, ticketId: ctx.params.id }))
  }

  async snooze(ctx: HttpContext) {
    const { until } = await ctx.request.bodyAs(snoozeTicketValidator)
    return this.#step(ctx, 'snooze', until)
  }

  async unsnooze(ctx: HttpContext) {
    return this.#step(ctx, 'unsnooze')
  }

  async resolve(ctx: HttpContext) {
    return this.#step(ctx, 'resolve')
  }

  async reopen(ctx: HttpContext) {
    return this.#step(ctx, 'reopen')
  }

  async transfer(ctx: HttpContext) {
    const { auth, params, request } = ctx
    const actor = auth.user!
    const input = await request.bodyAs(transferTicketValidator)
    const { warnings } = await once(
      ctx,
      actor,
      () => new TransferTicket().handle({ actor, ticketId: params.id, ...input }),
      async () => ({ warnings: await warningsOf(input.toQueueId) })
    )
    return { data: await showTicket(params.id), meta: { warnings } }
  }

  async transfers({ auth, params }: HttpContext) {
    const { id } = await findTicket(auth.user!, params.id)
    return { data: (await transfersOf(id)).map(toTransfer) }
  }

  async index({ auth, request }: HttpContext) {
    const wish = await request.queryAs(listTransfersValidator)
    const { rows, nextCursor } = await new ListTransfers().handle({ actor: auth.user!, ...wish })
    return { data: rows.map(toTransfer), meta: { nextCursor } }
  }

  accept = (ctx: HttpContext) => this.#answer(ctx, new AcceptTransfer())
  decline = (ctx: HttpContext) => this.#answer(ctx, new DeclineTransfer())
  cancel = (ctx: HttpContext) => this.#answer(ctx, new CancelTransfer())

  async #answer(ctx: HttpContext, action: AcceptTransfer | DeclineTransfer | CancelTransfer) {
    const actor = ctx.auth.user!
    const transferId = ctx.params.id
    const answer = () => action.handle({ actor, transferId })
    const row = await once(ctx, actor, answer, async () => (await transferRow(transferId))!)
    return { data: toTransfer(row) }
  }

  #step(ctx: HttpContext, by: Transition, until?: string) {
    const actor = ctx.auth.user!
    return this.#do(ctx, () =>
      new ChangeStatus().handle({ actor, ticketId: ctx.params.id, by, until })
    )
  }

  async #do(ctx: HttpContext, work: () => Promise<void>) {
    await once(ctx, ctx.auth.user!, work, async () => {})
    return { data: await showTicket(ctx.params.id) }
  }
}
