import router from '@adonisjs/core/services/router'
import { staffOnly } from '#app/identity/middleware/staff_only'
import { changesValidator, messageWindowValidator } from '#app/messaging/validators/messages'
import * as v from '#app/support/validators/tickets'

const Tickets = () => import('#app/support/controllers/tickets_controller')
const Hands = () => import('#app/support/controllers/ticket_hands_controller')
const Messages = () => import('#app/support/controllers/ticket_messages_controller')
const Notes = () => import('#app/support/controllers/notes_controller')

router
  .group(() => {
    router
      .get('/tickets', [Tickets, 'index'])
      .as('tickets.index')
      .contract({
        summary: 'Tickets that I see, page by page, by filters or a saved view',
        query: v.listTicketsValidator,
        answer: { data: 'Ticket[]', meta: 'TicketListMeta' },
        problems: ['VIEW_STALE', 'NOT_FOUND'],
      })
    router
      .post('/tickets', [Tickets, 'store'])
      .as('tickets.store')
      .contract({
        summary: 'Begins a ticket for somebody',
        body: v.createTicketValidator,
        answer: { status: 201, data: 'Ticket' },
        problems: [
          'STUDENT_UNKNOWN',
          'CONTACT_UNKNOWN',
          'QUEUE_UNKNOWN',
          'TAG_UNKNOWN',
          'NOT_IN_THE_QUEUE',
          'TAKE_OVER_FIRST',
          'RECEIVER_UNKNOWN',
          'RECEIVER_NOT_TEAM',
          'RECEIVER_INACTIVE',
          'RECEIVER_NOT_IN_QUEUE',
        ],
      })
    router
      .post('/tickets/bulk', [Tickets, 'bulk'])
      .as('tickets.bulk')
      .contract({
        summary: 'Does one thing to many tickets; says of each what became of it',
        body: v.bulkTicketsValidator,
        answer: { data: 'BulkOutcome[]' },
      })
    router
      .get('/tickets/:id', [Tickets, 'show'])
      .as('tickets.show')
      .contract({ summary: 'One ticket', answer: { data: 'Ticket' } })
    router
      .patch('/tickets/:id', [Tickets, 'update'])
      .as('tickets.update')
      .contract({
        summary: 'Edits a ticket, lets it wait (pending), or closes it',
        body: v.updateTicketValidator,
        answer: { data: 'Ticket' },
        problems: [
          'NOT_IN_THE_QUEUE',
          'TICKET_CLOSED',
          'STALE_VERSION',
          'INVALID_TRANSITION',
          'TAG_UNKNOWN',
        ],
      })
    router
      .get('/tickets/:id/changes', [Tickets, 'changes'])
      .as('tickets.changes')
      .contract({
        summary: 'What the team sees of it that changed after a revision',
        query: changesValidator,
        answer: { data: 'TicketChangeRow[]', meta: 'ChangesMeta' },
        problems: ['RESYNC_REQUIRED'],
      })
    router
      .get('/tickets/:id/timeline', [Tickets, 'timeline'])
      .as('tickets.timeline')
      .contract({
        summary: 'Messages, notes, transfers and everything that happened, in one order',
        query: v.timelineValidator,
        answer: { data: 'TimelineEntry[]', meta: 'TimelineMeta' },
      })
    router
      .get('/tickets/:id/sla', [Tickets, 'sla'])
      .as('tickets.sla')
      .contract({ summary: 'Why a clock is red, line by line', answer: { data: 'TicketSla' } })
    router
      .post('/tickets/:id/merge', [Tickets, 'merge'])
      .as('tickets.merge')
      .contract({
        summary: 'Closes this ticket into another',
        body: v.mergeTicketValidator,
        answer: { data: 'Ticket' },
        problems: ['NOT_IN_THE_QUEUE', 'TICKET_CLOSED', 'MERGE_WITH_ITSELF', 'MERGE_OTHER_PERSON'],
      })
    router
      .get('/tickets/:id/links', [Tickets, 'links'])
      .as('tickets.links')
      .contract({ summary: 'What belongs to it', answer: { data: 'Ticket[]' } })
    router
      .put('/tickets/:id/links', [Tickets, 'link'])
      .as('tickets.link')
      .contract({
        summary: 'Says that another ticket belongs to it',
        body: v.linkTicketValidator,
        answer: { data: 'Ticket[]' },
        problems: ['LINK_TO_ITSELF'],
      })
    router
      .delete('/tickets/:id/links', [Tickets, 'unlink'])
      .as('tickets.unlink')
      .contract({
        summary: 'Takes that back',
        body: v.linkTicketValidator,
        answer: { data: 'Ticket[]' },
        problems: ['LINK_TO_ITSELF'],
      })
    router
      .put('/tickets/:id/followers/:userId', [Tickets, 'follow'])
      .as('tickets.follow')
      .contract({
        summary: 'Lets somebody follow it: they see it and are told',
        answer: { data: 'Ticket' },
        problems: ['RECEIVER_UNKNOWN', 'RECEIVER_NOT_TEAM', 'RECEIVER_INACTIVE'],
      })
    router
      .delete('/tickets/:id/followers/:userId', [Tickets, 'unfollow'])
      .as('tickets.unfollow')
      .contract({ summary: 'Ends that', answer: null })
    router
      .post('/tickets/:id/claim', [Hands, 'claim'])
      .as('tickets.claim')
      .contract({
        summary: 'Takes a ticket that nobody has',
        answer: { data: 'Ticket' },
        problems: [
          'NOT_IN_THE_QUEUE',
          'TICKET_CLOSED',
          'TICKET_ALREADY_ASSIGNED',
          'RECEIVER_NOT_TEAM',
          'RECEIVER_INACTIVE',
          'RECEIVER_NOT_IN_QUEUE',
        ],
      })
    router
      .post('/tickets/:id/assign', [Hands, 'assign'])
      .as('tickets.assign')
      .contract({
        summary: 'Gives it to somebody of its queue',
        body: v.assignTicketValidator,
        answer: { data: 'Ticket' },
        problems: [
          'NOT_IN_THE_QUEUE',
          'TICKET_CLOSED',
          'RECEIVER_UNKNOWN',
          'RECEIVER_NOT_TEAM',
          'RECEIVER_INACTIVE',
          'RECEIVER_NOT_IN_QUEUE',
        ],
      })
    router
      .post('/tickets/:id/unassign', [Hands, 'unassign'])
      .as('tickets.unassign')
      .contract({
        summary: 'Gives it back to its queue',
        answer: { data: 'Ticket' },
        problems: ['NOT_IN_THE_QUEUE', 'TICKET_CLOSED'],
      })
    router
      .post('/tickets/:id/snooze', [Hands, 'snooze'])
      .as('tickets.snooze')
      .contract({
        summary: 'Puts it away until a time',
        body: v.snoozeTicketValidator,
        answer: { data: 'Ticket' },
        problems: ['NOT_IN_THE_QUEUE', 'INVALID_TRANSITION'],
      })
    router
      .post('/tickets/:id/unsnooze', [Hands, 'unsnooze'])
      .as('tickets.unsnooze')
      .contract({
        summary: 'Takes it up again',
        answer: { data: 'Ticket' },
        problems: ['NOT_IN_THE_QUEUE', 'INVALID_TRANSITION'],
      })
    router
      .post('/tickets/:id/resolve', [Hands, 'resolve'])
      .as('tickets.resolve')
      .contract({
        summary: 'Says that it is done',
        answer: { data: 'Ticket' },
        problems: ['NOT_IN_THE_QUEUE', 'INVALID_TRANSITION'],
      })
    router
      .post('/tickets/:id/reopen', [Hands, 'reopen'])
      .as('tickets.reopen')
      .contract({
        summary: 'Takes up what was resolved',
        answer: { data: 'Ticket' },
        problems: ['NOT_IN_THE_QUEUE', 'INVALID_TRANSITION', 'TICKET_ALREADY_OPEN'],
      })
    router
      .post('/tickets/:id/transfer', [Hands, 'transfer'])
      .as('tickets.transfer')
      .contract({
        summary: 'Hands it to somebody or to a queue, at once or with their acceptance',
        body: v.transferTicketValidator,
        answer: { data: 'Ticket', meta: 'TransferMeta' },
        problems: [
          'NOT_IN_THE_QUEUE',
          'TICKET_CLOSED',
          'INVALID_TRANSITION',
          'TRANSFER_ALREADY_PENDING',
          'TRANSFER_TO_SELF',
          'HANDOVER_REQUIRED',
          'QUEUE_UNKNOWN',
          'RECEIVER_UNKNOWN',
          'RECEIVER_NOT_TEAM',
          'RECEIVER_INACTIVE',
          'RECEIVER_NOT_IN_QUEUE',
        ],
      })
    router
      .get('/tickets/:id/transfers', [Hands, 'transfers'])
      .as('tickets.transfers')
      .contract({ summary: 'Through whose hands it went', answer: { data: 'Transfer[]' } })
    router
      .get('/transfers', [Hands, 'index'])
      .as('transfers.index')
      .contract({
        summary: 'Handed to me and my queues, and by me',
        query: v.listTransfersValidator,
        answer: { data: 'Transfer[]', meta: 'PageMeta' },
      })
    router
      .post('/transfers/:id/accept', [Hands, 'accept'])
      .as('transfers.accept')
      .contract({
        summary: 'Takes over what I was asked to',
        answer: { data: 'Transfer' },
        problems: [
          'NOT_ASKED',
          'TRANSFER_ALREADY_ANSWERED',
          'QUEUE_UNKNOWN',
          'RECEIVER_UNKNOWN',
          'RECEIVER_NOT_TEAM',
          'RECEIVER_INACTIVE',
          'RECEIVER_NOT_IN_QUEUE',
        ],
      })
    router
      .post('/transfers/:id/decline', [Hands, 'decline'])
      .as('transfers.decline')
      .contract({
        summary: 'Says no; it stays with its sender',
        answer: { data: 'Transfer' },
        problems: ['NOT_ASKED', 'TRANSFER_ALREADY_ANSWERED'],
      })
    router
      .post('/transfers/:id/cancel', [Hands, 'cancel'])
      .as('transfers.cancel')
      .contract({
        summary: 'Takes back what I asked',
        answer: { data: 'Transfer' },
        problems: ['NOT_THE_SENDER', 'TRANSFER_ALREADY_ANSWERED'],
      })
    router
      .get('/tickets/:id/messages', [Messages, 'index'])
      .as('ticket_messages.index')
      .contract({
        summary: 'What the student sees',
        query: messageWindowValidator,
        answer: { data: 'Message[]', meta: 'MessagesMeta' },
      })
    router
      .post('/tickets/:id/messages', [Messages, 'store'])
      .as('ticket_messages.store')
      .contract({
        summary: 'Answers the student',
        body: v.sendTicketMessageValidator,
        answer: { status: 201, data: 'SentMessage', also: 200 },
        problems: [
          'NOT_IN_THE_QUEUE',
          'TICKET_CLOSED',
          'TAKE_OVER_FIRST',
          'REPLIED_SINCE',
          'WINDOW_CLOSED',
          'CHANNEL_READ_ONLY',
          'FILES_NOT_CARRIED',
          'CONVERSATION_FROZEN',
          'MENTION_UNKNOWN',
          'LARGE_AUDIENCE',
          'MENTION_ALL_NOT_ALLOWED',
          'NOT_A_MODERATOR',
          'VOICE_NEEDS_SOUND',
          'REPLY_TO_UNKNOWN',
          'THREAD_ROOT_INVALID',
          'ATTACHMENT_NOT_FOUND',
          'ATTACHMENT_REFUSED',
          'ATTACHMENT_ALREADY_USED',
          'CONVERSATION_BUSY',
        ],
      })
    router
      .get('/tickets/:id/notes', [Notes, 'index'])
      .as('notes.index')
      .contract({
        summary: 'What the team says among itself',
        query: v.timelineValidator,
        answer: { data: 'Note[]', meta: 'NotesMeta' },
      })
    router
      .post('/tickets/:id/notes', [Notes, 'store'])
      .as('notes.store')
      .contract({
        summary: 'Notes something for the team',
        body: v.writeNoteValidator,
        answer: { status: 201, data: 'Note' },
        problems: [
          'MENTION_UNKNOWN',
          'ATTACHMENT_NOT_FOUND',
          'ATTACHMENT_REFUSED',
          'ATTACHMENT_ALREADY_USED',
        ],
      })
    router
      .patch('/notes/:id', [Notes, 'update'])
      .as('notes.update')
      .contract({
        summary: 'Says a note otherwise, or pins it',
        body: v.editNoteValidator,
        answer: { data: 'Note' },
        problems: ['NOT_THE_AUTHOR', 'NOTE_DELETED', 'STALE_VERSION', 'MENTION_UNKNOWN'],
      })
    router
      .delete('/notes/:id', [Notes, 'destroy'])
      .as('notes.destroy')
      .contract({
        summary: 'Takes a note back; a tombstone stays',
        answer: { data: 'Note' },
        problems: ['NOT_THE_AUTHOR'],
      })
    router
      .get('/notes/:id/history', [Notes, 'history'])
      .as('notes.history')
      .contract({ summary: 'What it said before', answer: { data: 'NoteEdit[]' } })
  })
  .prefix('/api/v1')
  .as('support')
  .use(staffOnly)
