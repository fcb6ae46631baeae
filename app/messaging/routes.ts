import router from '@adonisjs/core/services/router'
import '#app/messaging/emoji_routes'
import '#app/messaging/export_routes'
import '#app/messaging/oversight_routes'
import '#app/messaging/personal_routes'
import '#app/messaging/search_routes'
import '#app/messaging/message_routes'
import { staffOnly } from '#app/identity/middleware/staff_only'
import { listConversationsValidator } from '#app/messaging/validators/conversations'
import {
  changesValidator,
  editMessageValidator,
  markReadValidator,
  messageWindowValidator,
  sendMessageValidator,
  syncValidator,
} from '#app/messaging/validators/messages'

const Conversations = () => import('#app/messaging/controllers/conversations_controller')
const Messages = () => import('#app/messaging/controllers/messages_controller')
const ReadMarks = () => import('#app/messaging/controllers/read_marks_controller')

router
  .group(() => {
    router
      .get('/sync', [Conversations, 'sync'])
      .as('sync')
      .contract({
        summary: 'The heads of everything that concerns me',
        query: syncValidator,
        answer: { data: 'Sync', meta: 'SyncMeta' },
      })
    router
      .get('/conversations', [Conversations, 'index'])
      .as('conversations.index')
      .contract({
        summary:
          'My conversations, the most recently active first; for an admin also all there are, newest first',
        query: listConversationsValidator,
        answer: { data: 'Conversation[]', meta: 'PageMeta' },
        problems: ['NOT_AN_ADMIN'],
      })
    router
      .get('/conversations/:id', [Conversations, 'show'])
      .as('conversations.show')
      .contract({
        summary: 'One conversation',
        answer: { data: 'Conversation' },
      })
    router
      .get('/conversations/:id/changes', [Conversations, 'changes'])
      .as('conversations.changes')
      .contract({
        summary: 'The present state of what changed after a revision',
        query: changesValidator,
        answer: { data: 'Change[]', meta: 'ChangesMeta' },
        problems: ['NOT_A_MEMBER', 'RESYNC_REQUIRED'],
      })
    router
      .put('/conversations/:id/read', [ReadMarks, 'update'])
      .as('conversations.read')
      .contract({
        summary: 'Marks read up to a message',
        body: markReadValidator,
        answer: { data: 'ReadState' },
        problems: ['NOT_A_MEMBER'],
      })
    router
      .post('/conversations/:id/unread', [ReadMarks, 'destroy'])
      .as('conversations.unread')
      .contract({
        summary: 'Sets the read mark back to before a message',
        body: markReadValidator,
        answer: { data: 'ReadState' },
        problems: ['NOT_A_MEMBER'],
      })
    router
      .get('/conversations/:id/messages', [Messages, 'index'])
      .as('messages.index')
      .contract({
        summary: 'A window of the history, ascending by seq',
        query: messageWindowValidator,
        answer: { data: 'Message[]', meta: 'MessagesMeta' },
        problems: ['NOT_A_MEMBER'],
      })
    router
      .post('/conversations/:id/messages', [Messages, 'store'])
      .as('messages.store')
      .contract({
        summary: 'Sends a message; a known clientId answers the first',
        body: sendMessageValidator,
        answer: { status: 201, data: 'SentMessage', also: 200 },
        problems: [
          'NOT_A_MEMBER',
          'NOT_A_MODERATOR',
          'CHANNEL_ARCHIVED',
          'CONVERSATION_FROZEN',
          'ONLY_MODERATORS_POST',
          'CONVERSATION_BUSY',
          'REPLY_TO_UNKNOWN',
          'THREAD_ROOT_INVALID',
          'MENTION_UNKNOWN',
          'LARGE_AUDIENCE',
          'MENTION_ALL_NOT_ALLOWED',
          'ATTACHMENT_NOT_FOUND',
          'ATTACHMENT_REFUSED',
          'ATTACHMENT_ALREADY_USED',
          'VOICE_NEEDS_SOUND',
          'WINDOW_CLOSED',
          'CHANNEL_READ_ONLY',
          'FILES_NOT_CARRIED',
        ],
      })
    router
      .get('/messages/:id', [Messages, 'show'])
      .as('messages.show')
      .contract({
        summary: 'One message, by its permalink',
        answer: { data: 'Message' },
      })
    router
      .patch('/messages/:id', [Messages, 'update'])
      .as('messages.update')
      .contract({
        summary: 'Edits what I wrote',
        body: editMessageValidator,
        answer: { data: 'Message' },
        problems: [
          'NOT_THE_AUTHOR',
          'ALREADY_DELIVERED',
          'MESSAGE_DELETED',
          'STALE_VERSION',
          'CHANNEL_ARCHIVED',
          'CONVERSATION_FROZEN',
          'ONLY_MODERATORS_POST',
          'MENTION_UNKNOWN',
          'LARGE_AUDIENCE',
          'MENTION_ALL_NOT_ALLOWED',
        ],
      })
    router
      .delete('/messages/:id', [Messages, 'destroy'])
      .as('messages.destroy')
      .contract({
        summary: 'Deletes what I wrote, or as a moderator what others wrote; a tombstone stays',
        answer: { data: 'Message' },
        problems: ['NOT_A_MODERATOR', 'CONVERSATION_FROZEN', 'ALREADY_DELIVERED'],
      })
    router
      .get('/messages/:id/history', [Messages, 'history'])
      .as('messages.history')
      .contract({
        summary: 'What a message said before its edits',
        answer: { data: 'MessageEdit[]' },
      })
  })
  .prefix('/api/v1')
  .as('messaging')
  .use(staffOnly)
