import router from '@adonisjs/core/services/router'
import { staffOnly } from '#app/identity/middleware/staff_only'
import * as input from '#app/messaging/validators/messages'

const Messages = () => import('#app/messaging/controllers/messages_controller')
const Reactions = () => import('#app/messaging/controllers/reactions_controller')
const Pins = () => import('#app/messaging/controllers/pins_controller')
const Files = () => import('#app/messaging/controllers/files_controller')
const Bookmarks = () => import('#app/messaging/controllers/bookmarks_controller')
const Threads = () => import('#app/messaging/controllers/threads_controller')
const Confirmations = () => import('#app/messaging/controllers/confirmations_controller')

/** What hangs on a message. */
router
  .group(() => {
    router
      .post('/messages/:id/forward', [Messages, 'forward'])
      .as('messages.forward')
      .contract({
        summary: 'Says it again in another conversation',
        body: input.forwardMessageValidator,
        answer: { status: 201, data: 'SentMessage', also: 200 },
        problems: [
          'NOT_A_MEMBER',
          'CHANNEL_ARCHIVED',
          'CONVERSATION_FROZEN',
          'ONLY_MODERATORS_POST',
          'MESSAGE_DELETED',
        ],
      })
    router
      .get('/messages/:id/reactions', [Reactions, 'index'])
      .as('reactions.index')
      .contract({
        summary: 'Who reacted with what',
        query: input.pageValidator,
        answer: { data: 'Reactor[]', meta: 'PageMeta' },
      })
    router
      .put('/messages/:id/reactions/:emoji', [Reactions, 'store'])
      .as('reactions.store')
      .contract({
        summary: 'Reacts with one emoji, or with :name: of the company’s own',
        answer: { data: 'Message' },
        problems: [
          'EMOJI_UNKNOWN',
          'TOO_MANY_REACTIONS',
          'MESSAGE_DELETED',
          'CHANNEL_ARCHIVED',
          'CONVERSATION_FROZEN',
        ],
      })
    router
      .delete('/messages/:id/reactions/:emoji', [Reactions, 'destroy'])
      .as('reactions.destroy')
      .contract({
        summary: 'Takes my reaction back',
        answer: { data: 'Message' },
        problems: ['EMOJI_UNKNOWN', 'MESSAGE_DELETED', 'CHANNEL_ARCHIVED', 'CONVERSATION_FROZEN'],
      })
    router
      .get('/conversations/:id/attachments', [Files, 'index'])
      .as('files.index')
      .contract({
        summary: 'What was attached here, the newest first',
        query: input.listFilesValidator,
        answer: { data: 'ConversationFile[]', meta: 'PageMeta' },
        problems: ['NOT_A_MEMBER'],
      })
    router
      .get('/conversations/:id/pins', [Pins, 'index'])
      .as('pins.index')
      .contract({
        summary: 'What is pinned, the newest pin first',
        query: input.pageValidator,
        answer: { data: 'KeptMessage[]', meta: 'PageMeta' },
        problems: ['NOT_A_MEMBER'],
      })
    router
      .put('/messages/:id/pin', [Pins, 'store'])
      .as('pins.store')
      .contract({
        summary: 'Pins a message for everybody',
        answer: null,
        problems: [
          'TOO_MANY_PINS',
          'MESSAGE_DELETED',
          'CHANNEL_ARCHIVED',
          'CONVERSATION_FROZEN',
          'ONLY_MODERATORS_POST',
        ],
      })
    router
      .delete('/messages/:id/pin', [Pins, 'destroy'])
      .as('pins.destroy')
      .contract({
        summary: 'Takes a pin down',
        answer: null,
        problems: [
          'MESSAGE_DELETED',
          'CHANNEL_ARCHIVED',
          'CONVERSATION_FROZEN',
          'ONLY_MODERATORS_POST',
        ],
      })
    router
      .get('/bookmarks', [Bookmarks, 'index'])
      .as('bookmarks.index')
      .contract({
        summary: 'What I keep for myself, the newest first',
        query: input.pageValidator,
        answer: { data: 'KeptMessage[]', meta: 'PageMeta' },
      })
    router
      .put('/messages/:id/bookmark', [Bookmarks, 'store'])
      .as('bookmarks.store')
      .contract({ summary: 'Keeps a message for myself', answer: null })
    router
      .delete('/messages/:id/bookmark', [Bookmarks, 'destroy'])
      .as('bookmarks.destroy')
      .contract({ summary: 'Keeps it no longer', answer: null })
    router
      .get('/mentions', [Bookmarks, 'mentions'])
      .as('mentions.index')
      .contract({
        summary: 'Where I am named, the newest first',
        query: input.pageValidator,
        answer: { data: 'KeptMessage[]', meta: 'PageMeta' },
      })
    router
      .get('/messages/:id/thread', [Threads, 'show'])
      .as('threads.show')
      .contract({
        summary: 'The replies of a thread, ascending by seq',
        query: input.threadWindowValidator,
        answer: { data: 'Message[]', meta: 'ThreadMeta' },
      })
    router
      .get('/threads', [Threads, 'index'])
      .as('threads.index')
      .contract({
        summary: 'The threads I follow, the most recently answered first',
        query: input.listThreadsValidator,
        answer: { data: 'FollowedThread[]', meta: 'PageMeta' },
      })
    router
      .put('/threads/:id/read', [Threads, 'read'])
      .as('threads.read')
      .contract({
        summary: 'Marks a thread read up to a reply',
        body: input.markReadValidator,
        answer: { data: 'ThreadState' },
      })
    router
      .put('/threads/:id/follow', [Threads, 'follow'])
      .as('threads.follow')
      .contract({ summary: 'Follows a thread', answer: { data: 'ThreadState' } })
    router
      .delete('/threads/:id/follow', [Threads, 'unfollow'])
      .as('threads.unfollow')
      .contract({ summary: 'Stops following a thread', answer: { data: 'ThreadState' } })
    router
      .get('/messages/:id/readers', [Confirmations, 'readers'])
      .as('readers.index')
      .contract({
        summary: 'Who has read it',
        query: input.pageValidator,
        answer: { data: 'PersonRef[]', meta: 'PageMeta' },
      })
    router
      .put('/messages/:id/confirmation', [Confirmations, 'store'])
      .as('confirmations.store')
      .contract({
        summary: 'Says "read and confirmed"',
        answer: null,
        problems: ['CONFIRMATION_NOT_ASKED', 'CHANNEL_ARCHIVED', 'CONVERSATION_FROZEN'],
      })
    router
      .delete('/messages/:id/confirmation', [Confirmations, 'destroy'])
      .as('confirmations.destroy')
      .contract({
        summary: 'Takes the confirmation back',
        answer: null,
        problems: ['CONFIRMATION_NOT_ASKED', 'CHANNEL_ARCHIVED', 'CONVERSATION_FROZEN'],
      })
    router
      .get('/messages/:id/confirmations', [Confirmations, 'index'])
      .as('confirmations.index')
      .contract({
        summary: 'Who is asked, who has read, who has confirmed',
        query: input.listConfirmationsValidator,
        answer: { data: 'Confirmation[]', meta: 'PageMeta' },
        problems: ['NOT_A_MODERATOR'],
      })
    router
      .get('/messages/:id/confirmations/export', [Confirmations, 'export'])
      .as('confirmations.export')
      .contract({
        summary: 'The same as a table (CSV)',
        answer: { data: 'string', bare: 'text/csv' },
        problems: ['NOT_A_MODERATOR'],
      })
    router
      .post('/messages/:id/confirmations/remind', [Confirmations, 'remind'])
      .as('confirmations.remind')
      .contract({
        summary: 'Reminds those who have not confirmed',
        answer: { data: 'Reminded' },
        problems: ['NOT_A_MODERATOR'],
      })
  })
  .prefix('/api/v1')
  .as('messaging')
  .use(staffOnly)
