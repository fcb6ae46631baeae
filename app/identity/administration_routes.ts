import router from '@adonisjs/core/services/router'
import * as input from '#app/identity/validators/identity_validators'

const AuditEventsController = () => import('#app/identity/controllers/audit_events_controller')
const FailuresController = () => import('#app/identity/controllers/failures_controller')
const PresenceController = () => import('#app/identity/controllers/presence_controller')

router
  .group(() => {
    router
      .get('/presence', [PresenceController, 'index'])
      .as('presence.list')
      .contract({
        summary: 'Colleagues who are here; who is not named is offline',
        answer: { data: 'PresenceShape[]' },
      })
    router
      .put('/me/presence', [PresenceController, 'update'])
      .as('presence.update')
      .contract({
        summary: 'Say that I am here, away or at a break',
        body: input.setPresence,
        answer: { data: 'MyPresence' },
      })

    router
      .get('/audit-events', [AuditEventsController, 'index'])
      .as('audit_events.list')
      .contract({
        summary: 'What happened, in order: to a subject, by a person, of a kind, in a time',
        query: input.listAuditEvents,
        answer: { data: 'AuditEvent[]', meta: 'PageMeta' },
      })
    router
      .get('/operations/failures', [FailuresController, 'index'])
      .as('failures.list')
      .contract({
        summary: 'Reactions to events and jobs that failed',
        query: input.listFailures,
        answer: { data: 'Failures' },
      })
    router
      .post('/operations/failures/retry', [FailuresController, 'retry'])
      .as('failures.retry')
      .contract({
        summary: 'Try them again',
        body: input.retryFailures,
        answer: { status: 202, data: 'Retried' },
      })
  })
  .prefix('/api/v1')
