import router from '@adonisjs/core/services/router'
import { staffOnly } from '#app/identity/middleware/staff_only'
import { requestExportValidator } from '#app/messaging/validators/exports'

const Exports = () => import('#app/messaging/controllers/exports_controller')

router
  .group(() => {
    router
      .post('/conversations/:id/exports', [Exports, 'store'])
      .as('exports.store')
      .contract({
        summary:
          'Asks for a conversation as a file: its owner, one of the people of a direct one, or an admin',
        body: requestExportValidator,
        answer: { status: 202, data: 'Export' },
        problems: ['NOT_THE_OWNER', 'NOT_A_MEMBER', 'REASON_REQUIRED'],
      })
    router
      .get('/exports/:id', [Exports, 'show'])
      .as('exports.show')
      .contract({ summary: 'How far an export is that I asked for', answer: { data: 'Export' } })
    router
      .get('/exports/:id/download', [Exports, 'download'])
      .as('exports.download')
      .contract({
        summary: 'The file of an export, for who asked for it and still may',
        answer: { data: 'ExportedConversation', bare: 'application/json' },
        problems: ['NOT_THE_OWNER', 'NOT_A_MEMBER', 'EXPORT_NOT_READY'],
      })
  })
  .prefix('/api/v1')
  .as('messaging')
  .use(staffOnly)
