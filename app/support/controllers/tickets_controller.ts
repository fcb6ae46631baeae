import type { HttpContext } from '@adonisjs/core/http'
import { DEFAULT_LIMIT } from '#app/core/http/pagination'
import { once, onceOfMany } from '#app/core/http/idempotency'
import { BulkTickets } from '#app/support/actions/bulk_tickets'
import { CreateTicket } from '#app/support/actions/create_ticket'
import { MergeTickets } from '#app/support/actions/merge_tickets'
import { UpdateTicket } from '#app/support/actions/update_ticket'
import { findTicket } from '#app/support/queries/find_ticket'
import { CountTickets } from '#app/support/queries/count_tickets'
import { ListTickets } from '#app/support/queries/list_tickets'
import { listLinks } from '#app/support/queries/list_links'
import { ListTicketChanges, ReadTimeline } from '#app/support/queries/ticket_changes_after'
import { countViews, filtersOfView } from '#app/support/queries/ticket_views'
import { slaOf } from '#app/support/queries/sla_rows'
import { showTicket } from '#app/support/services/show_tickets'
import { toTicket } from '#app/support/transformers/ticket_transformer'
import { FollowTicket, LinkTickets } from '#app/support/actions/link_tickets'
import { changesValidator } from '#app/messaging/validators/messages'
import {
  bulkTicketsValidator,
  createTicketValidator,
  linkTicketValidator,
  listTicketsValidator,
  mergeTicketValidator,
  timelineValidator,
  updateTicketValidator,
} from '#app/support/validators/tickets'

export default class TicketsController {
  async index({ auth, request }: HttpContext) {
    const actor = auth.user!
    const { viewId, counts, views, ...given } = await request.queryAs(listTicketsValidator)
    const saved = viewId ? await filtersOfView(actor, viewId) : {}
    const wish = { ...saved, ...given }
    const { sort: _sort, cursor: _cursor, limit: _limit, ...filters } = wish
    const { rows, nextCursor } = await new ListTickets().handle({ actor, ...wish })
    const counted = counts === 'true' && (await new CountTickets().handle({ actor, ...filters }))
    const viewed = views === 'true' && (await countViews(actor))
    return {
      data: rows.map(toTicket),
      meta: { nextCursor, ...(counted && { counts: counted }), ...(viewed && { views: viewed }) },
    }
  }

  async store(ctx: HttpContext) {
    const { auth, request, response } = ctx
    const actor = auth.user!
    const input = await request.bodyAs(createTicketValidator)
    const id = await once(
      ctx,
      actor,
      () => new CreateTicket().handle({ actor, ...input }),
      async (subjectId) => subjectId
    )
    response.status(201)
    return { data: await showTicket(id) }
  }

  async show({ auth, params }: HttpContext) {
    const { id } = await findTicket(auth.user!, params.id)
    return { data: await showTicket(id) }
  }

  async update(ctx: HttpContext) {
    const { auth, params, request } = ctx
    const actor = auth.user!
    const input = await request.bodyAs(updateTicketValidator)
    const change = () => new UpdateTicket().handle({ actor, ticketId: params.id, ...input })
    await once(ctx, actor, change, async () => {})
    return { data: await showTicket(params.id) }
  }

  async changes({ auth, params, request }: HttpContext) {
    const { after, limit = 200 } = await request.queryAs(changesValidator)
    const { id } = await findTicket(auth.user!, params.id)
    const { changes, meta } = await new ListTicketChanges().handle({ ticketId: id, after, limit })
    return { data: changes, meta }
  }

  async timeline({ auth, params, request }: HttpContext) {
    const { before, limit = DEFAULT_LIMIT } = await request.queryAs(timelineValidator)
    const { id } = await findTicket(auth.user!, params.id)
    const { entries, meta } = await new ReadTimeline().handle({ ticketId: id, before, limit })
    return { data: entries, meta }
  }

  async sla({ auth, params }: HttpContext) {
    const { id } = await findTicket(auth.user!, params.id)
    return { data: await slaOf(id) }
  }

  async bulk(ctx: HttpContext) {
    const { auth, request } = ctx
    const actor = auth.user!
    const input = await request.bodyAs(bulkTicketsValidator)
    const each = (ticketId: string, act: () => Promise<unknown>) =>
      onceOfMany(ctx, actor, ticketId, act)
    const bulk = () => new BulkTickets().handle({ actor, each, ...input })
    return { data: await once(ctx, actor, bulk, bulk) }
  }

  async merge(ctx: HttpContext) {
    const { auth, params, request } = ctx
    const actor = auth.user!
    const { targetId } = await request.bodyAs(mergeTicketValidator)
    const merge = () => new MergeTickets().handle({ actor, sourceId: params.id, targetId })
    await once(ctx, actor, merge, async () => {})
    return { data: await showTicket(params.id) }
  }

  async links({ auth, params }: HttpContext) {
    const { id } = await findTicket(auth.user!, params.id)
    return { data: (await listLinks(auth.user!, id)).map(toTicket) }
  }

  link = (ctx: HttpContext) => this.#setLink(ctx, true)
  unlink = (ctx: HttpContext) => this.#setLink(ctx, false)

  async follow(ctx: HttpContext) {
    await this.#setFollowing(ctx, true)
    return { data: await showTicket(ctx.params.id) }
  }

  async unfollow(ctx: HttpContext) {
    await this.#setFollowing(ctx, false)
    ctx.response.noContent()
  }

  async #setLink(ctx: HttpContext, linked: boolean) {
    const { auth, params, request } = ctx
    const actor = auth.user!
    const { ticketId: otherId } = await request.bodyAs(linkTicketValidator)
    const set = () => new LinkTickets().handle({ actor, ticketId: params.id, otherId, linked })
    await once(ctx, actor, set, async () => {})
    return { data: (await listLinks(actor, params.id)).map(toTicket) }
  }

  #setFollowing(ctx: HttpContext, following: boolean) {
    const { auth, params } = ctx
    const actor = auth.user!
    const { id: ticketId, userId } = params
    const set = () => new FollowTicket().handle({ actor, ticketId, userId, following })
    return once(ctx, actor, set, async () => {})
  }
}
