import router from '@adonisjs/core/services/router'
import { publicLimit } from '#app/identity/middleware/public_limit'
import { studentsOnly } from '#app/support/middleware/students_only'
import {
  changesValidator,
  markReadValidator,
  messageWindowValidator,
  pageValidator,
} from '#app/messaging/validators/messages'
import * as v from '#app/support/validators/tickets'

const Widget = () => import('#app/support/controllers/widget_controller')

router
  .group(() => {
    router
      .get('/widget/config', [Widget, 'config'])
      .as('config')
      .contract({
        summary: 'What a page needs before anybody signs in',
        query: v.widgetConfigValidator,
        answer: { data: 'WidgetConfig' },
        problems: ['ORIGIN_NOT_ALLOWED', 'NOT_FOUND'],
        open: true,
      })
    router
      .post('/widget/sessions', [Widget, 'session'])
      .as('sessions.store')
      .contract({
        summary: 'Signs a student in whom their portal vouches for',
        body: v.widgetSessionValidator,
        answer: { status: 201, data: 'SignedIn' },
        problems: [
          'SITE_UNKNOWN',
          'IDENTITY_INVALID',
          'IDENTITY_EXPIRED',
          'IDENTITY_USED',
          'ORIGIN_NOT_ALLOWED',
          'ACCOUNT_DISABLED',
        ],
        open: true,
      })
  })
  .prefix('/api/v1')
  .as('widget')
  .use(publicLimit('widget'))

router
  .group(() => {
    router
      .get('/widget/sync', [Widget, 'sync'])
      .as('sync')
      .contract({
        summary: 'The heads of all my tickets',
        answer: { data: 'WidgetSync', meta: 'WidgetSyncMeta' },
        widget: true,
      })
    router
      .get('/widget/tickets', [Widget, 'index'])
      .as('tickets.index')
      .contract({
        summary: 'My tickets, the newest first',
        query: pageValidator,
        answer: { data: 'StudentTicket[]', meta: 'PageMeta' },
        widget: true,
      })
    router
      .post('/widget/tickets', [Widget, 'store'])
      .as('tickets.store')
      .contract({
        summary: 'Begins a ticket with what I say',
        body: v.openWidgetTicketValidator,
        answer: { status: 201, data: 'StudentTicket', also: 200 },
        problems: [
          'TICKET_LIMIT_REACHED',
          'CONTACT_BLOCKED',
          'SITE_UNKNOWN',
          'PREVIOUS_TICKET_UNKNOWN',
          'VOICE_NEEDS_SOUND',
          'ATTACHMENT_NOT_FOUND',
          'ATTACHMENT_REFUSED',
          'ATTACHMENT_ALREADY_USED',
          'MENTION_UNKNOWN',
        ],
        widget: true,
      })
    router
      .get('/widget/tickets/:id', [Widget, 'show'])
      .as('tickets.show')
      .contract({ summary: 'One of my tickets', answer: { data: 'StudentTicket' }, widget: true })
    router
      .get('/widget/tickets/:id/changes', [Widget, 'changes'])
      .as('tickets.changes')
      .contract({
        summary: 'What changed in it after a revision',
        query: changesValidator,
        answer: { data: 'StudentChange[]', meta: 'ChangesMeta' },
        problems: ['RESYNC_REQUIRED'],
        widget: true,
      })
    router
      .get('/widget/tickets/:id/messages', [Widget, 'messages'])
      .as('messages.index')
      .contract({
        summary: 'What was said',
        query: messageWindowValidator,
        answer: { data: 'Message[]', meta: 'MessagesMeta' },
        widget: true,
      })
    router
      .post('/widget/tickets/:id/messages', [Widget, 'say'])
      .as('messages.store')
      .contract({
        summary: 'Says something',
        body: v.widgetMessageValidator,
        answer: { status: 201, data: 'SentMessage', also: 200 },
        problems: [
          'TICKET_CLOSED',
          'CONTACT_BLOCKED',
          'CONVERSATION_FROZEN',
          'MENTION_UNKNOWN',
          'LARGE_AUDIENCE',
          'VOICE_NEEDS_SOUND',
          'REPLY_TO_UNKNOWN',
          'ATTACHMENT_NOT_FOUND',
          'ATTACHMENT_REFUSED',
          'ATTACHMENT_ALREADY_USED',
          'CONVERSATION_BUSY',
        ],
        widget: true,
      })
    router
      .put('/widget/tickets/:id/read', [Widget, 'read'])
      .as('tickets.read')
      .contract({
        summary: 'Says how far I have read',
        body: markReadValidator,
        answer: { data: 'ReadState' },
        widget: true,
      })
    router
      .post('/widget/tickets/:id/rating', [Widget, 'rate'])
      .as('tickets.rate')
      .contract({
        summary: 'Says how it went',
        body: v.rateTicketValidator,
        answer: { status: 201, data: 'StudentTicket' },
        problems: ['TICKET_NOT_RESOLVED', 'ALREADY_RATED'],
        widget: true,
      })
    router
      .post('/widget/tickets/:id/close', [Widget, 'close'])
      .as('tickets.close')
      .contract({
        summary: 'Says that it is done',
        answer: { data: 'StudentTicket' },
        problems: ['TICKET_CLOSED'],
        widget: true,
      })
  })
  .prefix('/api/v1')
  .as('widget')
  .use(studentsOnly)
