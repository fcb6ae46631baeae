import router from '@adonisjs/core/services/router'
import {
  addMemberValidator,
  changeMemberValidator,
  createChannelValidator,
  leaveChannelValidator,
  listChannelsValidator,
  listMembersValidator,
  openDirectMessageValidator,
  updateChannelValidator,
} from '#app/chat/validators/channels'
import { staffOnly } from '#app/identity/middleware/staff_only'

const Channels = () => import('#app/chat/controllers/channels_controller')
const Members = () => import('#app/chat/controllers/channel_members_controller')
const DirectMessages = () => import('#app/chat/controllers/direct_messages_controller')

router
  .group(() => {
    router
      .get('/channels', [Channels, 'index'])
      .as('channels.index')
      .contract({
        summary: 'My channels, or every public one',
        query: listChannelsValidator,
        answer: { data: 'Channel[]', meta: 'PageMeta' },
      })
    router
      .post('/channels', [Channels, 'store'])
      .as('channels.store')
      .contract({
        summary: 'Makes a channel',
        body: createChannelValidator,
        answer: { status: 201, data: 'Conversation' },
        problems: ['CHANNEL_NAME_TAKEN', 'DEFAULT_NEEDS_PUBLIC', 'NOT_AN_ADMIN'],
      })
    router
      .get('/channels/:id', [Channels, 'show'])
      .as('channels.show')
      .contract({
        summary: 'One channel',
        answer: { data: 'Channel' },
      })
    router
      .patch('/channels/:id', [Channels, 'update'])
      .as('channels.update')
      .contract({
        summary: 'Renames a channel, or changes what it is for and how it is kept',
        body: updateChannelValidator,
        answer: { data: 'Conversation' },
        problems: [
          'NOT_THE_OWNER',
          'NOT_A_MEMBER',
          'NOT_AN_ADMIN',
          'CHANNEL_NAME_TAKEN',
          'DEFAULT_NEEDS_PUBLIC',
          'STALE_VERSION',
        ],
      })
    router
      .post('/channels/:id/archive', [Channels, 'archive'])
      .as('channels.archive')
      .contract({
        summary: 'Closes a channel for writing',
        answer: { data: 'Conversation' },
        problems: ['NOT_THE_OWNER', 'NOT_A_MEMBER'],
      })
    router
      .post('/channels/:id/unarchive', [Channels, 'unarchive'])
      .as('channels.unarchive')
      .contract({
        summary: 'Opens an archived channel again',
        answer: { data: 'Conversation' },
        problems: ['NOT_THE_OWNER', 'NOT_A_MEMBER'],
      })
    router
      .post('/channels/:id/join', [Members, 'join'])
      .as('channels.join')
      .contract({
        summary: 'Comes into a public channel',
        answer: { data: 'Conversation' },
        problems: ['CHANNEL_ARCHIVED'],
      })
    router
      .post('/channels/:id/leave', [Members, 'leave'])
      .as('channels.leave')
      .contract({
        summary: 'Leaves a channel; its last owner names a successor',
        body: leaveChannelValidator,
        answer: null,
        problems: ['LAST_OWNER', 'NOT_A_MEMBER', 'NOT_THE_OWNER', 'SUCCESSOR_UNKNOWN'],
      })
    router
      .get('/channels/:id/members', [Members, 'index'])
      .as('members.index')
      .contract({
        summary: 'Who is in a channel, by name',
        query: listMembersValidator,
        answer: { data: 'Member[]', meta: 'PageMeta' },
        problems: ['NOT_A_MEMBER'],
      })
    router
      .post('/channels/:id/members', [Members, 'store'])
      .as('members.store')
      .contract({
        summary: 'Brings somebody into a channel',
        body: addMemberValidator,
        answer: { status: 201, data: 'Member', also: 200 },
        problems: ['NOT_A_TEAMMATE', 'NOT_THE_OWNER', 'NOT_A_MEMBER', 'CHANNEL_ARCHIVED'],
      })
    router
      .patch('/channels/:id/members/:userId', [Members, 'update'])
      .as('members.update')
      .contract({
        summary: 'Makes somebody owner, moderator or member',
        body: changeMemberValidator,
        answer: { data: 'Member' },
        problems: ['NOT_THE_OWNER', 'NOT_A_MEMBER', 'LAST_OWNER'],
      })
    router
      .delete('/channels/:id/members/:userId', [Members, 'destroy'])
      .as('members.destroy')
      .contract({
        summary: 'Puts somebody out of a channel',
        answer: null,
        problems: ['NOT_THE_OWNER', 'NOT_A_MEMBER', 'LAST_OWNER'],
      })
    router
      .post('/direct-messages', [DirectMessages, 'store'])
      .as('direct_messages.store')
      .contract({
        summary: 'The private conversation of these people; with none, my notebook',
        body: openDirectMessageValidator,
        answer: { status: 201, data: 'Conversation', also: 200 },
        problems: ['NOT_A_TEAMMATE'],
      })
  })
  .prefix('/api/v1')
  .as('chat')
  .use(staffOnly)
