import { stringify } from 'csv-stringify'
import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import { ConfirmMessage } from '#app/messaging/actions/confirm_message'
import { RemindConfirmations } from '#app/messaging/actions/remind_confirmations'
import ConversationPolicy from '#app/messaging/policies/conversation_policy'
import MessagePolicy from '#app/messaging/policies/message_policy'
import { exportConfirmations } from '#app/messaging/queries/export_confirmations'
import { findMessage } from '#app/messaging/queries/find_message'
import { ListConfirmations } from '#app/messaging/queries/list_confirmations'
import { ListReaders } from '#app/messaging/queries/list_readers'
import { listConfirmationsValidator, pageValidator } from '#app/messaging/validators/messages'

/** "Li e confirmo", and who has read what. */
export default class ConfirmationsController {
  async index({ auth, bouncer, params, request }: HttpContext) {
    const { confirmed, ...page } = await request.queryAs(listConfirmationsValidator)
    const { message, standing } = await findMessage(auth.user!, params.id)
    await bouncer.with(MessagePolicy).authorize('followUp', message, standing)
    const { rows, nextCursor } = await new ListConfirmations().handle({
      message,
      confirmed: confirmed && confirmed === 'true',
      ...page,
    })
    return { data: rows, meta: { nextCursor } }
  }

  async export({ auth, bouncer, i18n, params, response }: HttpContext) {
    const { message, standing } = await findMessage(auth.user!, params.id)
    await bouncer.with(MessagePolicy).authorize('followUp', message, standing)
    response.header('Content-Type', 'text/csv; charset=utf-8')
    response.attachment(`confirmations-${message.id}.csv`)
    // With a byte order mark, or spreadsheets read "JoÃ£o".
    const table = stringify({ bom: true, escape_formulas: true })
    exportConfirmations(message, i18n.locale, table)
    return response.stream(table)
  }

  async remind(ctx: HttpContext) {
    const { auth, bouncer, params } = ctx
    const actor = auth.user!
    const { message, standing } = await findMessage(actor, params.id)
    await bouncer.with(MessagePolicy).authorize('followUp', message, standing)
    const remind = () => new RemindConfirmations().handle({ messageId: message.id, actor })
    return { data: { reminded: await once(ctx, actor, remind, async () => 0) } }
  }

  store(ctx: HttpContext) {
    return this.#set(ctx, true)
  }

  destroy(ctx: HttpContext) {
    return this.#set(ctx, false)
  }

  async readers({ auth, params, request }: HttpContext) {
    const page = await request.queryAs(pageValidator)
    const { message } = await findMessage(auth.user!, params.id)
    const { rows, nextCursor } = await new ListReaders().handle({ message, ...page })
    return { data: rows, meta: { nextCursor } }
  }

  async #set(ctx: HttpContext, confirmed: boolean) {
    const { auth, bouncer, params, response } = ctx
    const actor = auth.user!
    const { message, standing } = await findMessage(actor, params.id)
    await bouncer.with(ConversationPolicy).authorize('react', standing)
    const set = () => new ConfirmMessage().handle({ actor, message, confirmed })
    await once(ctx, actor, set, async () => {})
    return response.noContent()
  }
}
