import type { HttpContext } from '@adonisjs/core/http'
import { toAttachment } from '#app/files/transformers/attachment_transformer'
import { RetryMedia } from '#app/botconversa/actions/retry_media'
import { findAccount } from '#app/botconversa/queries/account_rows'
import { ListMedia } from '#app/botconversa/queries/media_rows'
import { toMedia } from '#app/botconversa/transformers/media_transformer'
import { listMediaValidator } from '#app/botconversa/validators/channel'
import AccountPolicy from '#app/botconversa/policies/account_policy'

/** Files that contacts sent. */
export default class MediaController {
  async index({ bouncer, params, request }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('configure')
    const wish = await request.queryAs(listMediaValidator)
    const { id: accountId } = await findAccount(params.id)
    const { rows, nextCursor } = await new ListMedia().handle({ accountId, ...wish })
    return { data: rows.map(toMedia), meta: { nextCursor } }
  }

  async retry({ auth, params, response }: HttpContext) {
    const { id: ticketId, attachmentId } = params
    const file = await new RetryMedia().handle({ actor: auth.user!, ticketId, attachmentId })
    response.status(202)
    return { data: toAttachment(file) }
  }
}
