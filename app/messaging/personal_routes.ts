import router from '@adonisjs/core/services/router'
import { staffOnly } from '#app/identity/middleware/staff_only'
import { pageValidator } from '#app/messaging/validators/messages'
import * as input from '#app/messaging/validators/personal'

const Preferences = () => import('#app/messaging/controllers/preferences_controller')
const ReadMarks = () => import('#app/messaging/controllers/read_marks_controller')
const Drafts = () => import('#app/messaging/controllers/drafts_controller')
const Scheduled = () => import('#app/messaging/controllers/scheduled_messages_controller')

router
  .group(() => {
    router
      .patch('/conversations/:id/preferences', [Preferences, 'update'])
      .as('preferences.update')
      .contract({
        summary: 'How loud a conversation is for me, and whether it is a favourite',
        body: input.preferencesValidator,
        answer: { data: 'Conversation' },
        problems: ['NOT_A_MEMBER'],
      })
    router
      .put('/conversations/:id/hidden', [Preferences, 'hide'])
      .as('conversations.hide')
      .contract({
        summary: 'Leaves a conversation out of my list until somebody says something in it',
        answer: { data: 'Conversation' },
        problems: ['NOT_A_MEMBER'],
      })
    router
      .delete('/conversations/:id/hidden', [Preferences, 'show'])
      .as('conversations.unhide')
      .contract({
        summary: 'Shows a hidden conversation again',
        answer: { data: 'Conversation' },
        problems: ['NOT_A_MEMBER'],
      })
    router
      .post('/conversations/read-all', [ReadMarks, 'all'])
      .as('conversations.read_all')
      .contract({
        summary: 'Marks everything read that I am in, threads too',
        answer: { data: 'ReadAllResult' },
      })
    router
      .get('/conversations/:id/receipts', [ReadMarks, 'index'])
      .as('receipts.index')
      .contract({
        summary: 'Who has read up to where, by name',
        query: pageValidator,
        answer: { data: 'Receipt[]', meta: 'PageMeta' },
        problems: ['NOT_A_MEMBER'],
      })
    router
      .get('/drafts', [Drafts, 'index'])
      .as('drafts.index')
      .contract({
        summary: 'What I began to write, the newest first',
        query: pageValidator,
        answer: { data: 'Draft[]', meta: 'PageMeta' },
      })
    router
      .put('/conversations/:id/draft', [Drafts, 'update'])
      .as('drafts.update')
      .contract({
        summary: 'Keeps what I am writing, in the main line or in a thread',
        body: input.keepDraftValidator,
        answer: { data: 'Draft' },
        problems: ['NOT_A_MEMBER', 'STALE_VERSION', 'REPLY_TO_UNKNOWN', 'THREAD_ROOT_INVALID'],
      })
    router
      .delete('/conversations/:id/draft', [Drafts, 'destroy'])
      .as('drafts.destroy')
      .contract({
        summary: 'Drops a draft: it was sent, or given up',
        query: input.draftPlaceValidator,
        answer: null,
        problems: ['NOT_A_MEMBER'],
      })
    router
      .get('/scheduled-messages', [Scheduled, 'index'])
      .as('scheduled_messages.index')
      .contract({
        summary: 'What I want said later, the next one first',
        query: input.listScheduledValidator,
        answer: { data: 'ScheduledMessage[]', meta: 'PageMeta' },
      })
    router
      .post('/scheduled-messages', [Scheduled, 'store'])
      .as('scheduled_messages.store')
      .contract({
        summary: 'Says something later',
        body: input.scheduleMessageValidator,
        answer: { status: 201, data: 'ScheduledMessage' },
        problems: [
          'NOT_FOUND',
          'NOT_A_MEMBER',
          'CHANNEL_ARCHIVED',
          'CONVERSATION_FROZEN',
          'ONLY_MODERATORS_POST',
          'REPLY_TO_UNKNOWN',
          'THREAD_ROOT_INVALID',
          'ATTACHMENT_NOT_FOUND',
          'ATTACHMENT_REFUSED',
          'ATTACHMENT_ALREADY_USED',
        ],
      })
    router
      .patch('/scheduled-messages/:id', [Scheduled, 'update'])
      .as('scheduled_messages.update')
      .contract({
        summary: 'Says it otherwise or at another time; what failed is tried again',
        body: input.changeScheduledValidator,
        answer: { data: 'ScheduledMessage' },
        problems: ['ALREADY_SENT', 'STALE_VERSION'],
      })
    router
      .delete('/scheduled-messages/:id', [Scheduled, 'destroy'])
      .as('scheduled_messages.destroy')
      .contract({
        summary: 'Takes it back before it is said',
        answer: null,
        problems: ['ALREADY_SENT'],
      })
  })
  .prefix('/api/v1')
  .as('messaging')
  .use(staffOnly)
