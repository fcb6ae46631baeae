import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import { SendMessage } from '#app/messaging/actions/send_message'
import { findMessage } from '#app/messaging/queries/find_message'
import { findStanding } from '#app/messaging/queries/find_standing'
import { ListMessages } from '#app/messaging/queries/list_messages'
import { MarkRead } from '#app/messaging/actions/mark_read'
import { toMessagesFor, toSentMessage } from '#app/messaging/transformers/message_transformer'
import {
  changesValidator,
  markReadValidator,
  messageWindowValidator,
  pageValidator,
} from '#app/messaging/validators/messages'
import SignedInTransformer from '#app/identity/transformers/signed_in_transformer'
import { OpenWidgetSession } from '#app/support/actions/open_widget_session'
import { OpenWidgetTicket } from '#app/support/actions/open_widget_ticket'
import { RateTicket, ResolveOwnTicket } from '#app/support/actions/rate_ticket'
import { findOwnTicket } from '#app/support/queries/find_ticket'
import {
  ListOwnTickets,
  ListStudentChanges,
  ReadWidgetSync,
} from '#app/support/queries/student_tickets'
import { studentTicketRow } from '#app/support/queries/ticket_rows'
import { showWidget } from '#app/support/queries/widget_config'
import { toStudentTicket } from '#app/support/transformers/student_ticket_transformer'
import {
  openWidgetTicketValidator,
  rateTicketValidator,
  widgetConfigValidator,
  widgetMessageValidator,
  widgetSessionValidator,
} from '#app/support/validators/tickets'

/** The student's side: their own tickets, and what is said in them. Nothing here reads what is the team's. */
export default class WidgetController {
  async config({ request }: HttpContext) {
    const { siteKey } = await request.queryAs(widgetConfigValidator)
    return { data: await showWidget(siteKey, request.header('origin')) }
  }

  async session({ request, response, serialize }: HttpContext) {
    const input = await request.bodyAs(widgetSessionValidator)
    const credentials = await new OpenWidgetSession().handle({
      ...input,
      origin: request.header('origin'),
      address: request.ip(),
      userAgent: request.header('user-agent') ?? null,
    })
    response.status(201)
    return serialize(SignedInTransformer.transform(credentials))
  }

  async sync({ auth }: HttpContext) {
    const { tickets, serverTime } = await new ReadWidgetSync().handle({ actor: auth.user! })
    return { data: { tickets }, meta: { serverTime } }
  }

  async index({ auth, request }: HttpContext) {
    const page = await request.queryAs(pageValidator)
    const { rows, nextCursor } = await new ListOwnTickets().handle({ actor: auth.user!, ...page })
    return { data: rows.map(toStudentTicket), meta: { nextCursor } }
  }

  async store(ctx: HttpContext) {
    const { auth, request, response } = ctx
    const actor = auth.user!
    const input = await request.bodyAs(openWidgetTicketValidator)
    const open = () => new OpenWidgetTicket().handle({ actor, ...input })
    const { id, isNew } = await once(ctx, actor, open, async () => ({
      ...(await open()), // Known by its clientId.
      isNew: true,
    }))
    response.status(isNew ? 201 : 200)
    return { data: toStudentTicket(await studentTicketRow(id)) }
  }

  async show({ auth, params }: HttpContext) {
    const { id } = await findOwnTicket(auth.user!, params.id)
    return { data: toStudentTicket(await studentTicketRow(id)) }
  }

  async changes({ auth, params, request }: HttpContext) {
    const { after, limit = 200 } = await request.queryAs(changesValidator)
    const { id } = await findOwnTicket(auth.user!, params.id)
    const { changes, meta } = await new ListStudentChanges().handle({
      actor: auth.user!,
      ticketId: id,
      after,
      limit,
    })
    return { data: changes, meta }
  }

  async messages({ auth, params, request }: HttpContext) {
    const window = await request.queryAs(messageWindowValidator)
    const { id } = await findOwnTicket(auth.user!, params.id)
    const standing = await findStanding(auth.user!, id)
    const { rows, meta } = await new ListMessages().handle({ standing, ...window })
    return { data: await toMessagesFor(auth.user!, rows), meta }
  }

  async say(ctx: HttpContext) {
    const { auth, params, request, response } = ctx
    const actor = auth.user!
    const input = await request.bodyAs(widgetMessageValidator)
    const { id } = await findOwnTicket(actor, params.id)
    const sent = await once(
      ctx,
      actor,
      () => new SendMessage().handle({ actor, conversationId: id, ...input }),
      async (messageId) => ({
        ...(await findMessage(actor, messageId)),
        isNew: true,
        notReached: [],
      })
    )
    response.status(sent.isNew ? 201 : 200)
    return { data: await toSentMessage(actor, sent) }
  }

  async read({ auth, params, request }: HttpContext) {
    const { seq } = await request.bodyAs(markReadValidator)
    const { id } = await findOwnTicket(auth.user!, params.id)
    const standing = await findStanding(auth.user!, id)
    return { data: await new MarkRead().handle({ actor: auth.user!, standing, seq }) }
  }

  async rate(ctx: HttpContext) {
    const { auth, params, request, response } = ctx
    const actor = auth.user!
    const input = await request.bodyAs(rateTicketValidator)
    const { id } = await findOwnTicket(actor, params.id)
    const rate = () => new RateTicket().handle({ actor, ticketId: id, ...input })
    await once(ctx, actor, rate, async () => {})
    response.status(201)
    return { data: toStudentTicket(await studentTicketRow(id)) }
  }

  async close(ctx: HttpContext) {
    const { auth, params } = ctx
    const actor = auth.user!
    const { id } = await findOwnTicket(actor, params.id)
    const close = () => new ResolveOwnTicket().handle({ actor, ticketId: id })
    await once(ctx, actor, close, async () => {})
    return { data: toStudentTicket(await studentTicketRow(id)) }
  }
}
