import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import { CompleteUpload } from '#app/files/actions/complete_upload'
import { PresignUpload } from '#app/files/actions/presign_upload'
import { StoreUpload } from '#app/files/actions/store_upload'
import { findAttachment } from '#app/files/queries/find_attachment'
import { receiveFile } from '#app/files/services/incoming'
import { inWorkspace } from '#app/files/services/workspace'
import AttachmentTransformer from '#app/files/transformers/attachment_transformer'
import { presignValidator } from '#app/files/validators/uploads'

export default class UploadsController {
  async store(ctx: HttpContext) {
    const actor = ctx.auth.user!
    const upload = () =>
      inWorkspace(async (folder) => {
        const incoming = await receiveFile(ctx, folder)
        return new StoreUpload().handle({ actor, incoming })
      })
    const row = await once(ctx, actor, upload, (id) => findAttachment(actor, id))
    ctx.response.status(201)
    return ctx.serialize(AttachmentTransformer.transform(row))
  }

  async presign({ auth, request, response }: HttpContext) {
    const input = await request.bodyAs(presignValidator)
    response.status(201)
    return { data: await new PresignUpload().handle({ actor: auth.user!, ...input }) }
  }

  async complete(ctx: HttpContext) {
    const { auth, params, serialize } = ctx
    const complete = () => new CompleteUpload().handle({ actor: auth.user!, id: params.id })
    const row = await once(ctx, auth.user!, complete, (id) => findAttachment(auth.user!, id))
    return serialize(AttachmentTransformer.transform(row))
  }
}
