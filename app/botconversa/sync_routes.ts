import router from '@adonisjs/core/services/router'
import { staffOnly } from '#app/identity/middleware/staff_only'
import * as v from '#app/botconversa/validators/sync'

const SyncRuns = () => import('#app/botconversa/controllers/sync_runs_controller')
const OutsidePeople = () => import('#app/botconversa/controllers/outside_people_controller')

router
  .group(() => {
    router
      .get('/sync-runs', [SyncRuns, 'index'])
      .as('sync_runs.index')
      .contract({
        summary: 'Synchronisations of an account, the newest first',
        query: v.listSyncRunsValidator,
        answer: { data: 'SyncRun[]', meta: 'PageMeta' },
        problems: ['NOT_AN_ADMIN'],
      })
    router
      .post('/sync-runs', [SyncRuns, 'store'])
      .as('sync_runs.store')
      .contract({
        summary:
          'Begins one: `full` goes through everybody, `incremental` looks at what is new; with `dryRun` it only lists what would change',
        body: v.startSyncValidator,
        answer: { status: 202, data: 'SyncRun' },
        problems: ['NOT_AN_ADMIN', 'SYNC_RUNNING', 'ACCOUNT_OFF'],
      })
    router
      .get('/sync-runs/:runId', [SyncRuns, 'show'])
      .as('sync_runs.show')
      .contract({
        summary: 'How far one is, and what it found',
        answer: { data: 'SyncRun' },
        problems: ['NOT_AN_ADMIN'],
      })
    router
      .get('/sync-runs/:runId/differences', [SyncRuns, 'differences'])
      .as('sync_runs.differences')
      .contract({
        summary: 'What was other there than here, field by field',
        query: v.listDifferencesValidator,
        answer: { data: 'SyncDifference[]', meta: 'PageMeta' },
        problems: ['NOT_AN_ADMIN'],
      })
    router
      .post('/sync-runs/:runId/cancel', [SyncRuns, 'cancel'])
      .as('sync_runs.cancel')
      .contract({
        summary: 'Stops one; what it has done stays done',
        answer: { data: 'SyncRun' },
        problems: ['NOT_AN_ADMIN', 'SYNC_NOT_RUNNING'],
      })
    router
      .get('/items', [OutsidePeople, 'items'])
      .as('items.index')
      .contract({
        summary: 'Its tags, flows, custom fields and managers, to pick from',
        query: v.listItemsValidator,
        answer: { data: 'BotconversaItem[]' },
      })
    router
      .get('/subscribers', [OutsidePeople, 'subscribers'])
      .as('subscribers.index')
      .contract({
        summary:
          'Whom it knows; `conflicts=true`: whose name a person here edited, and is another there',
        query: v.listSubscribersValidator,
        answer: { data: 'BotconversaSubscriber[]', meta: 'PageMeta' },
        problems: ['NOT_AN_ADMIN'],
      })
  })
  .prefix('/api/v1/integrations/botconversa/accounts/:id')
  .as('botconversa')
  .use(staffOnly)
