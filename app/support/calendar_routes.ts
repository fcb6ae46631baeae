import router from '@adonisjs/core/services/router'
import { staffOnly } from '#app/identity/middleware/staff_only'
import * as v from '#app/support/validators/calendars'

const Calendars = () => import('#app/support/controllers/calendars_controller')

router
  .group(() => {
    router
      .get('/business-hours', [Calendars, 'hours'])
      .as('business_hours.index')
      .contract({ summary: 'When the desk is served', answer: { data: 'BusinessHours[]' } })
    router
      .post('/business-hours', [Calendars, 'storeHours'])
      .as('business_hours.store')
      .contract({
        summary: 'Makes hours',
        body: v.createHoursValidator,
        answer: { status: 201, data: 'BusinessHours' },
        problems: ['NOT_AN_ADMIN', 'HOURS_NAME_TAKEN'],
      })
    router
      .get('/business-hours/:id', [Calendars, 'showHours'])
      .as('business_hours.show')
      .contract({ summary: 'One of them', answer: { data: 'BusinessHours' } })
    router
      .patch('/business-hours/:id', [Calendars, 'updateHours'])
      .as('business_hours.update')
      .contract({
        summary: 'Changes hours',
        body: v.updateHoursValidator,
        answer: { data: 'BusinessHours' },
        problems: ['NOT_AN_ADMIN', 'HOURS_NAME_TAKEN', 'STALE_VERSION'],
      })
    router
      .delete('/business-hours/:id', [Calendars, 'destroyHours'])
      .as('business_hours.destroy')
      .contract({
        summary: 'Removes hours that nothing goes by',
        answer: null,
        problems: ['NOT_AN_ADMIN', 'HOURS_IN_USE'],
      })
    router
      .get('/holidays', [Calendars, 'holidays'])
      .as('holidays.index')
      .contract({
        summary: 'Days on which nobody works',
        query: v.listHolidaysValidator,
        answer: { data: 'Holiday[]' },
      })
    router
      .post('/holidays', [Calendars, 'storeHoliday'])
      .as('holidays.store')
      .contract({
        summary: 'Adds one',
        body: v.addHolidayValidator,
        answer: { status: 201, data: 'Holiday' },
        problems: ['NOT_AN_ADMIN', 'HOLIDAY_KNOWN', 'HOURS_UNKNOWN'],
      })
    router
      .post('/holidays/import', [Calendars, 'importHolidays'])
      .as('holidays.import')
      .contract({
        summary: 'Adds the public holidays of Brazil, and of a state, in a year',
        body: v.importHolidaysValidator,
        answer: { data: 'ImportedHolidays' },
        problems: ['NOT_AN_ADMIN'],
      })
    router
      .delete('/holidays/:id', [Calendars, 'destroyHoliday'])
      .as('holidays.destroy')
      .contract({ summary: 'Removes one', answer: null, problems: ['NOT_AN_ADMIN'] })
    router
      .get('/sla-policies', [Calendars, 'policies'])
      .as('sla_policies.index')
      .contract({ summary: 'How soon the company answers', answer: { data: 'SlaPolicy[]' } })
    router
      .post('/sla-policies', [Calendars, 'storePolicy'])
      .as('sla_policies.store')
      .contract({
        summary: 'Makes a policy',
        body: v.createPolicyValidator,
        answer: { status: 201, data: 'SlaPolicy' },
        problems: [
          'NOT_AN_ADMIN',
          'POLICY_SCOPE_TAKEN',
          'HOURS_UNKNOWN',
          'QUEUE_UNKNOWN',
          'POLICY_WITHOUT_TARGET',
        ],
      })
    router
      .get('/sla-policies/:id', [Calendars, 'showPolicy'])
      .as('sla_policies.show')
      .contract({ summary: 'One of them', answer: { data: 'SlaPolicy' } })
    router
      .patch('/sla-policies/:id', [Calendars, 'updatePolicy'])
      .as('sla_policies.update')
      .contract({
        summary: 'Changes a policy',
        body: v.updatePolicyValidator,
        answer: { data: 'SlaPolicy' },
        problems: [
          'NOT_AN_ADMIN',
          'POLICY_SCOPE_TAKEN',
          'HOURS_UNKNOWN',
          'QUEUE_UNKNOWN',
          'POLICY_WITHOUT_TARGET',
          'STALE_VERSION',
        ],
      })
    router
      .delete('/sla-policies/:id', [Calendars, 'destroyPolicy'])
      .as('sla_policies.destroy')
      .contract({ summary: 'Ends a policy', answer: null, problems: ['NOT_AN_ADMIN'] })
  })
  .prefix('/api/v1')
  .as('support')
  .use(staffOnly)
