import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import {
  CancelScheduled,
  ChangeScheduled,
  ScheduleMessage,
} from '#app/messaging/actions/schedule_message'
import ConversationPolicy from '#app/messaging/policies/conversation_policy'
import { findStanding } from '#app/messaging/queries/find_standing'
import { findScheduled, ListScheduled, toScheduled } from '#app/messaging/queries/scheduled_rows'
import {
  changeScheduledValidator,
  listScheduledValidator,
  scheduleMessageValidator,
} from '#app/messaging/validators/personal'

/** What I want said later. */
export default class ScheduledMessagesController {
  async index({ auth, request }: HttpContext) {
    const filters = await request.queryAs(listScheduledValidator)
    const { rows, nextCursor } = await new ListScheduled().handle({ actor: auth.user!, ...filters })
    return { data: rows, meta: { nextCursor } }
  }

  async store(ctx: HttpContext) {
    const { auth, bouncer, request, response } = ctx
    const actor = auth.user!
    const input = await request.bodyAs(scheduleMessageValidator)
    const standing = await findStanding(actor, input.conversationId)
    await bouncer.with(ConversationPolicy).authorize('send', standing)
    const schedule = () => new ScheduleMessage().handle({ actor, ...input })
    response.status(201)
    return { data: await once(ctx, actor, schedule, (id) => this.#shown(ctx, id)) }
  }

  async update(ctx: HttpContext) {
    const { auth, params, request } = ctx
    const actor = auth.user!
    const input = await request.bodyAs(changeScheduledValidator)
    const change = () => new ChangeScheduled().handle({ actor, id: params.id, ...input })
    return { data: await once(ctx, actor, change, (id) => this.#shown(ctx, id)) }
  }

  async destroy(ctx: HttpContext) {
    const { auth, params, response } = ctx
    const actor = auth.user!
    const cancel = () => new CancelScheduled().handle({ actor, id: params.id })
    await once(ctx, actor, cancel, async () => {})
    return response.noContent()
  }

  async #shown({ auth }: HttpContext, id: string) {
    const [scheduled] = await toScheduled([await findScheduled(auth.user!, id)])
    return scheduled
  }
}
