import type { HttpContext } from '@adonisjs/core/http'
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
  findUsableReply,
  listCannedReplies,
  listTags,
} from '#app/support/queries/desk_rows'
import { findStaff } from '#app/support/queries/find_staff'
import { findTicket } from '#app/support/queries/find_ticket'
import { countViews, listViews } from '#app/support/queries/ticket_views'
import { renderCannedReply } from '#app/support/services/canned_variables'
import * as validators from '#app/support/validators/desk'

/** The agents' tools: tags, canned replies, views, and whether they are given new tickets. */
export default class DeskController {
  async tags() {
    return { data: await listTags() }
  }

  async storeTag({ auth, bouncer, request, response }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    const input = await request.bodyAs(validators.createTagValidator)
    response.status(201)
    return { data: await new SaveTag().handle({ actor: auth.user!, ...input }) }
  }

  async updateTag({ auth, bouncer, params, request }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    const input = await request.bodyAs(validators.updateTagValidator)
    return { data: await new SaveTag().handle({ actor: auth.user!, id: params.id, ...input }) }
  }

  async destroyTag({ auth, bouncer, params, response }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    await new DeleteTag().handle({ actor: auth.user!, id: params.id })
    response.noContent()
  }

  async replies({ auth }: HttpContext) {
    return { data: await listCannedReplies(auth.user!) }
  }

  async storeReply({ auth, bouncer, request, response }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    const input = await request.bodyAs(validators.createReplyValidator)
    response.status(201)
    return { data: await new SaveCannedReply().handle({ actor: auth.user!, ...input }) }
  }

  async updateReply({ auth, bouncer, params, request }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    const input = await request.bodyAs(validators.updateReplyValidator)
    return {
      data: await new SaveCannedReply().handle({ actor: auth.user!, id: params.id, ...input }),
    }
  }

  async destroyReply({ auth, bouncer, params, response }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    await new DeleteCannedReply().handle({ actor: auth.user!, id: params.id })
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

  async storeView({ auth, request, response }: HttpContext) {
    const input = await request.bodyAs(validators.createViewValidator)
    response.status(201)
    return { data: await new SaveView().handle({ actor: auth.user!, ...input }) }
  }

  async updateView({ auth, params, request }: HttpContext) {
    const input = await request.bodyAs(validators.updateViewValidator)
    return { data: await new SaveView().handle({ actor: auth.user!, id: params.id, ...input }) }
  }

  async destroyView({ auth, params, response }: HttpContext) {
    await new DeleteView().handle({ actor: auth.user!, id: params.id })
    response.noContent()
  }

  async availability({ auth }: HttpContext) {
    return { data: await availabilityOf(auth.user!.id) }
  }

  async setAvailability({ auth, request }: HttpContext) {
    const { available } = await request.bodyAs(validators.availabilityValidator)
    const actor = auth.user!
    return { data: await new SetAvailability().handle({ actor, userId: actor.id, available }) }
  }

  async setAgent({ auth, bouncer, params, request }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    const input = await request.bodyAs(validators.agentValidator)
    const userId = await findStaff(params.userId)
    return { data: await new SetAvailability().handle({ actor: auth.user!, userId, ...input }) }
  }
}
