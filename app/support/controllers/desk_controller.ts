import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import {
  DeleteCannedReply,
  DeleteTag,
  SaveCannedReply,
  SaveTag,
  SetAvailability,
} from '#app/support/actions/manage_desk'
import { DeleteView, SaveView } from '#app/support/actions/manage_views'
import DeskPolicy from '#app/support/policies/desk_policy'
import {
  availabilityOf,
  findCannedReply,
  findTag,
  findUsableReply,
  listCannedReplies,
  listTags,
} from '#app/support/queries/desk_rows'
import { findStaff } from '#app/support/queries/find_staff'
import { findTicket } from '#app/support/queries/find_ticket'
import { countViews, findView, listViews } from '#app/support/queries/ticket_views'
import { renderCannedReply } from '#app/support/services/canned_variables'
import * as validators from '#app/support/validators/desk'

/** The agents' tools: tags, canned replies, views, and whether they are given new tickets. */
export default class DeskController {
  async tags() {
    return { data: await listTags() }
  }

  async storeTag(ctx: HttpContext) {
    const { auth, bouncer, request, response } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const input = await request.bodyAs(validators.createTagValidator)
    const make = () => new SaveTag().handle({ actor, ...input })
    response.status(201)
    return { data: await once(ctx, actor, make, (id) => findTag(id)) }
  }

  async updateTag(ctx: HttpContext) {
    const { auth, bouncer, params, request } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const input = await request.bodyAs(validators.updateTagValidator)
    const change = () => new SaveTag().handle({ actor, id: params.id, ...input })
    return { data: await once(ctx, actor, change, (id) => findTag(id)) }
  }

  async destroyTag(ctx: HttpContext) {
    const { auth, bouncer, params, response } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const remove = () => new DeleteTag().handle({ actor, id: params.id })
    await once(ctx, actor, remove, async () => {})
    response.noContent()
  }

  async replies({ auth }: HttpContext) {
    return { data: await listCannedReplies(auth.user!) }
  }

  async storeReply(ctx: HttpContext) {
    const { auth, bouncer, request, response } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const input = await request.bodyAs(validators.createReplyValidator)
    const make = () => new SaveCannedReply().handle({ actor, ...input })
    response.status(201)
    return { data: await once(ctx, actor, make, (id) => findCannedReply(id)) }
  }

  async updateReply(ctx: HttpContext) {
    const { auth, bouncer, params, request } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const input = await request.bodyAs(validators.updateReplyValidator)
    const change = () => new SaveCannedReply().handle({ actor, id: params.id, ...input })
    return { data: await once(ctx, actor, change, (id) => findCannedReply(id)) }
  }

  async destroyReply(ctx: HttpContext) {
    const { auth, bouncer, params, response } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const remove = () => new DeleteCannedReply().handle({ actor, id: params.id })
    await once(ctx, actor, remove, async () => {})
    response.noContent()
  }

  /** A canned reply with this ticket's names in it, to be looked over and sent. */
  async rendered({ auth, params }: HttpContext) {
    const { id } = await findTicket(auth.user!, params.id)
    const reply = await findUsableReply(auth.user!, params.replyId)
    return {
      data: { body: await renderCannedReply(reply.body, { actor: auth.user!, ticketId: id }) },
    }
  }

  async views({ auth }: HttpContext) {
    return { data: await listViews(auth.user!) }
  }

  async viewCounts({ auth }: HttpContext) {
    return { data: await countViews(auth.user!) }
  }

  async storeView(ctx: HttpContext) {
    const { auth, request, response } = ctx
    const actor = auth.user!
    const input = await request.bodyAs(validators.createViewValidator)
    const make = () => new SaveView().handle({ actor, ...input })
    response.status(201)
    return { data: await once(ctx, actor, make, (id) => findView(actor, id)) }
  }

  async updateView(ctx: HttpContext) {
    const { auth, params, request } = ctx
    const actor = auth.user!
    const input = await request.bodyAs(validators.updateViewValidator)
    const change = () => new SaveView().handle({ actor, id: params.id, ...input })
    return { data: await once(ctx, actor, change, (id) => findView(actor, id)) }
  }

  async destroyView(ctx: HttpContext) {
    const { auth, params, response } = ctx
    const actor = auth.user!
    const remove = () => new DeleteView().handle({ actor, id: params.id })
    await once(ctx, actor, remove, async () => {})
    response.noContent()
  }

  async availability({ auth }: HttpContext) {
    return { data: await availabilityOf(auth.user!.id) }
  }

  async setAvailability(ctx: HttpContext) {
    const { auth, request } = ctx
    const actor = auth.user!
    const { available } = await request.bodyAs(validators.availabilityValidator)
    const set = () => new SetAvailability().handle({ actor, userId: actor.id, available })
    return { data: await once(ctx, actor, set, (id) => availabilityOf(id)) }
  }

  async setAgent(ctx: HttpContext) {
    const { auth, bouncer, params, request } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const input = await request.bodyAs(validators.agentValidator)
    const userId = await findStaff(params.userId)
    const set = () => new SetAvailability().handle({ actor, userId, ...input })
    return { data: await once(ctx, actor, set, (id) => availabilityOf(id)) }
  }
}
