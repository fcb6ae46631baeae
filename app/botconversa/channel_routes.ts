import router from '@adonisjs/core/services/router'
import { staffOnly } from '#app/identity/middleware/staff_only'
import * as v from '#app/botconversa/validators/channel'

const Webhooks = () => import('#app/botconversa/controllers/webhooks_controller')
const OutsideFiles = () => import('#app/botconversa/controllers/outside_files_controller')
const Inbox = () => import('#app/botconversa/controllers/inbox_controller')
const Media = () => import('#app/botconversa/controllers/media_controller')
const Deliveries = () => import('#app/botconversa/controllers/deliveries_controller')
const TicketChannel = () => import('#app/botconversa/controllers/ticket_channel_controller')

const ACCOUNT = '/integrations/botconversa/accounts/:id'

router
  .group(() => {
    router
      .post('/webhooks/botconversa/:token', [Webhooks, 'store'])
      .as('botconversa.webhook')
      .contract({
        summary: 'Takes in what BotConversa sends, whatever it is; it is worked on later',
        raw: true,
        open: true,
        answer: { data: '{ received: true }', bare: 'application/json' },
        problems: ['BODY_CUT', 'BODY_TOO_LARGE', 'RATE_LIMITED'],
      })
    router
      .get('/outside-files/:token', [OutsideFiles, 'show'])
      .as('botconversa.outside_file')
      .contract({
        summary: 'A file that was sent to a contact, by an address signed for a day',
        open: true,
        answer: { data: 'string', bare: '*/*' },
        problems: ['ATTACHMENT_REFUSED', 'ATTACHMENT_NOT_READY'],
      })
  })
  .prefix('/api/v1')

router
  .group(() => {
    router
      .get(`${ACCOUNT}/inbox`, [Inbox, 'index'])
      .as('botconversa.inbox.index')
      .contract({
        summary: 'What came in, the newest first',
        query: v.listInboxValidator,
        answer: { data: 'InboxEntry[]', meta: 'PageMeta' },
        problems: ['NOT_AN_ADMIN'],
      })
    router
      .post(`${ACCOUNT}/inbox/:entryId/replay`, [Inbox, 'replay'])
      .as('botconversa.inbox.replay')
      .contract({
        summary: 'Works on one again by today’s map, or only says what would become of it',
        body: v.replayValidator,
        answer: { status: 202, data: 'InboxEntry | InboxDryRun', also: 200 },
        problems: ['NOT_AN_ADMIN', 'ALREADY_PROCESSED'],
      })
    router
      .get(`${ACCOUNT}/captures`, [Inbox, 'captures'])
      .as('botconversa.captures.index')
      .contract({
        summary: 'The last requests whole, to make a map from',
        answer: { data: 'InboxCapture[]' },
        problems: ['NOT_AN_ADMIN'],
      })
    router
      .post(`${ACCOUNT}/captures/:entryId/dry-run`, [Inbox, 'dryRun'])
      .as('botconversa.captures.dry_run')
      .contract({
        summary: 'Says what a map would make of one; nothing is done',
        body: v.dryRunValidator,
        answer: { data: 'InboxDryRun' },
        problems: ['NOT_AN_ADMIN'],
      })
    router
      .get(`${ACCOUNT}/media`, [Media, 'index'])
      .as('botconversa.media.index')
      .contract({
        summary:
          'Files of contacts, the newest first: those that could not be fetched, or as asked',
        query: v.listMediaValidator,
        answer: { data: 'OutsideMedia[]', meta: 'PageMeta' },
        problems: ['NOT_AN_ADMIN'],
      })
    router
      .get(`${ACCOUNT}/deliveries`, [Deliveries, 'index'])
      .as('botconversa.deliveries.index')
      .contract({
        summary: 'What goes there, with every try; the newest first',
        query: v.listDeliveriesValidator,
        answer: { data: 'TriedDelivery[]', meta: 'PageMeta' },
        problems: ['NOT_AN_ADMIN'],
      })
    router
      .post(`${ACCOUNT}/deliveries/:deliveryId/retry`, [Deliveries, 'retry'])
      .as('botconversa.deliveries.retry')
      .contract({
        summary: 'Lets one that failed, or of which nobody knows, go once more',
        answer: { status: 202, data: 'OutsideDelivery' },
        problems: ['NOT_AN_ADMIN', 'NOT_RESENDABLE', 'WINDOW_CLOSED', 'CHANNEL_READ_ONLY'],
      })
    router
      .post(`${ACCOUNT}/deliveries/:deliveryId/dismiss`, [Deliveries, 'dismiss'])
      .as('botconversa.deliveries.dismiss')
      .contract({
        summary: 'Leaves one that failed, or of which nobody knows, as it is: no alert counts it',
        answer: { data: 'OutsideDelivery' },
        problems: ['NOT_AN_ADMIN', 'NOT_DISMISSABLE'],
      })
    router
      .post(`${ACCOUNT}/deliveries/cancel`, [Deliveries, 'cancel'])
      .as('botconversa.deliveries.cancel')
      .contract({
        summary: 'Takes out of the line what has not gone yet: some of it, or all',
        body: v.cancelDeliveriesValidator,
        answer: { data: 'CancelledDeliveries' },
        problems: ['NOT_AN_ADMIN'],
      })
    router
      .post('/messages/:id/resend', [Deliveries, 'resend'])
      .as('messages.resend')
      .contract({
        summary: 'Sends a message to WhatsApp again that failed, or of which nobody knows',
        answer: { data: 'Message' },
        problems: [
          'NOT_RESENDABLE',
          'NOT_IN_THE_QUEUE',
          'TICKET_CLOSED',
          'WINDOW_CLOSED',
          'CHANNEL_READ_ONLY',
        ],
      })
    router
      .get('/tickets/:id/botconversa', [TicketChannel, 'show'])
      .as('tickets.botconversa.show')
      .contract({
        summary: 'How it stands with its contact at BotConversa',
        answer: { data: 'OutsideHealth' },
      })
    router
      .put('/tickets/:id/botconversa/contact', [TicketChannel, 'chooseContact'])
      .as('tickets.botconversa.contact')
      .contract({
        summary: 'Says who writes from this number',
        body: v.chooseContactValidator,
        answer: { data: 'OutsideHealth' },
        problems: ['NOT_IN_THE_QUEUE', 'NOT_WHATSAPP', 'TICKET_ALREADY_OPEN'],
      })
    router
      .post('/tickets/:id/botconversa/media/:attachmentId/retry', [Media, 'retry'])
      .as('tickets.botconversa.media.retry')
      .contract({
        summary: 'Has a file of its contact fetched again that could not be',
        answer: { status: 202, data: 'Attachment' },
        problems: ['NOT_IN_THE_QUEUE', 'FILE_NOT_MISSED'],
      })
    router
      .get('/tickets/:id/flows', [TicketChannel, 'flows'])
      .as('tickets.flows.index')
      .contract({
        summary: 'Flows that can be started for its contact',
        answer: { data: 'FlowChoice' },
      })
    router
      .post('/tickets/:id/flows', [TicketChannel, 'startFlow'])
      .as('tickets.flows.store')
      .contract({
        summary: 'Starts one, also where the window is closed',
        body: v.startFlowValidator,
        answer: { status: 202, data: 'OutsideDelivery' },
        problems: [
          'NOT_IN_THE_QUEUE',
          'NOT_WHATSAPP',
          'FLOW_UNKNOWN',
          'TICKET_CLOSED',
          'CHANNEL_READ_ONLY',
        ],
      })
  })
  .prefix('/api/v1')
  .use(staffOnly)
