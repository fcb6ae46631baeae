import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import { Conflict, NotFound } from '#app/core/http/problem'
import { RequestExport } from '#app/messaging/actions/request_export'
import { findExport } from '#app/messaging/queries/export_rows'
import { demandExportable } from '#app/messaging/queries/find_exportable'
import { exportFiles } from '#app/messaging/services/export_files'
import ExportTransformer from '#app/messaging/transformers/export_transformer'
import { requestExportValidator } from '#app/messaging/validators/exports'

export default class ExportsController {
  async store(ctx: HttpContext) {
    const { auth, params, request, response, serialize } = ctx
    const { reason } = await request.bodyAs(requestExportValidator)
    const actor = auth.user!
    const ask = () => new RequestExport().handle({ actor, conversationId: params.id, reason })
    const asked = await once(ctx, actor, ask, (id) => findExport(actor, id))
    response.status(202)
    return serialize(ExportTransformer.transform(asked))
  }

  async show({ auth, params, serialize }: HttpContext) {
    return serialize(ExportTransformer.transform(await findExport(auth.user!, params.id)))
  }

  async download({ auth, params, response }: HttpContext) {
    const found = await findExport(auth.user!, params.id)
    // Asked again: who was owner when it was made may be nobody by now.
    await demandExportable(auth.user!, found.conversationId)
    if (found.state !== 'ready') throw new Conflict('EXPORT_NOT_READY')
    const file = await exportFiles.read(found.id)
    if (!file) throw new NotFound()
    response.header('Content-Type', 'application/json; charset=utf-8')
    response.header(
      'Content-Disposition',
      `attachment; filename="conversa-${found.conversationId}.json"`
    )
    response.header('Cache-Control', 'private, no-store')
    response.stream(file)
  }
}
