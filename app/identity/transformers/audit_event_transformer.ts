import { BaseTransformer } from '@adonisjs/core/transformers'
import type { AuditRow } from '#app/identity/queries/list_audit_events'

export type AuditEvent = {
  /** @format uuid */
  id: string
  name: string
  /** @format date-time */
  occurredAt: string
  subject: { type: string; id: string }
  /** What the subject is part of: the conversation of a message, the person in a team. */
  contextId: string | null
  /** Null: the system itself, or somebody who had not signed in. */
  actor: { id: string; name: string | null } | null
  onBehalfOfId: string | null
  /** Ids and numbers, never what people wrote. */
  payload: Record<string, unknown>
  /** Address and agent are deleted after six months. */
  request: { id: string; address: string | null; userAgent: string | null } | null
}

export default class AuditEventTransformer extends BaseTransformer<AuditRow> {
  toObject(): AuditEvent {
    const {
      id,
      name,
      occurredAt,
      subjectType,
      subjectId,
      contextId,
      actorId,
      actorName,
      onBehalfOfId,
      payload,
      requestId,
    } = this.resource
    const { address, userAgent } = this.resource
    return {
      id,
      name,
      occurredAt: occurredAt.toISOString(),
      subject: { type: subjectType, id: subjectId },
      contextId,
      actor: actorId ? { id: actorId, name: actorName } : null,
      onBehalfOfId,
      payload,
      request: requestId ? { id: requestId, address, userAgent } : null,
    }
  }
}
