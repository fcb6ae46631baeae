import type { HttpContext } from '@adonisjs/core/http'
import { NotFound } from '#app/core/http/problem'
import { attachmentById } from '#app/files/queries/attachment_rows'
import { serve, servedOf } from '#app/files/services/serving'
import { fileOf } from '#app/botconversa/services/public_files'

/** A file that BotConversa fetches because it was sent to a contact: by an address that we signed, for a while. */
export default class OutsideFilesController {
  async show(ctx: HttpContext) {
    const id = fileOf(ctx.params.token)
    const attachment = id === null ? undefined : await attachmentById(id)
    if (!attachment || attachment.state === 'pending' || attachment.ownerType !== 'message')
      throw new NotFound()
    return serve(ctx, servedOf(attachment, {}))
  }
}
