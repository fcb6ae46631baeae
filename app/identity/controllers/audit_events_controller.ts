import type { HttpContext } from '@adonisjs/core/http'
import AdministrationPolicy from '#app/identity/policies/administration_policy'
import { ListAuditEvents } from '#app/identity/queries/list_audit_events'
import AuditEventTransformer from '#app/identity/transformers/audit_event_transformer'
import { listAuditEvents } from '#app/identity/validators/identity_validators'

export default class AuditEventsController {
  async index({ bouncer, request, serialize }: HttpContext) {
    await bouncer.with(AdministrationPolicy).authorize('readAudit')
    const { rows, nextCursor } = await new ListAuditEvents().handle(
      await request.queryAs(listAuditEvents)
    )
    return { ...(await serialize(AuditEventTransformer.transform(rows))), meta: { nextCursor } }
  }
}
