import router from '@adonisjs/core/services/router'
import { staffOnly } from '#app/identity/middleware/staff_only'
import * as v from '#app/support/validators/desk'

const Queues = () => import('#app/support/controllers/queues_controller')
const Desk = () => import('#app/support/controllers/desk_controller')
const Sites = () => import('#app/support/controllers/widget_sites_controller')

router
  .group(() => {
    router
      .get('/queues', [Queues, 'index'])
      .as('queues.index')
      .contract({ summary: 'The queues of tickets', answer: { data: 'Queue[]' } })
    router
      .post('/queues', [Queues, 'store'])
      .as('queues.store')
      .contract({
        summary: 'Makes a queue',
        body: v.createQueueValidator,
        answer: { status: 201, data: 'Queue' },
        problems: ['NOT_AN_ADMIN', 'QUEUE_NAME_TAKEN', 'HOURS_UNKNOWN'],
      })
    router
      .get('/queues/:id', [Queues, 'show'])
      .as('queues.show')
      .contract({ summary: 'One queue', answer: { data: 'Queue' } })
    router
      .patch('/queues/:id', [Queues, 'update'])
      .as('queues.update')
      .contract({
        summary: 'Changes how a queue is served',
        body: v.updateQueueValidator,
        answer: { data: 'Queue' },
        problems: ['NOT_AN_ADMIN', 'QUEUE_NAME_TAKEN', 'STALE_VERSION', 'HOURS_UNKNOWN'],
      })
    router
      .delete('/queues/:id', [Queues, 'destroy'])
      .as('queues.destroy')
      .contract({
        summary:
          'Archives a queue without open tickets, and that no site and no transfer brings more into',
        answer: null,
        problems: ['NOT_AN_ADMIN', 'QUEUE_IN_USE'],
      })
    router
      .get('/queues/:id/members', [Queues, 'members'])
      .as('queue_members.index')
      .contract({
        summary: 'Who serves it, and how much they have in hand',
        answer: { data: 'QueueMember[]' },
      })
    router
      .post('/queues/:id/members', [Queues, 'join'])
      .as('queue_members.store')
      .contract({
        summary: 'Lets somebody serve it',
        body: v.queueMemberValidator,
        answer: { status: 201, data: 'QueueMember[]' },
        problems: ['NOT_AN_ADMIN', 'RECEIVER_UNKNOWN', 'RECEIVER_NOT_TEAM', 'RECEIVER_INACTIVE'],
      })
    router
      .delete('/queues/:id/members/:userId', [Queues, 'leave'])
      .as('queue_members.destroy')
      .contract({ summary: 'Ends that', answer: null, problems: ['NOT_AN_ADMIN'] })
    router
      .get('/tags', [Desk, 'tags'])
      .as('tags.index')
      .contract({ summary: 'Every tag', answer: { data: 'Tag[]' } })
    router
      .post('/tags', [Desk, 'storeTag'])
      .as('tags.store')
      .contract({
        summary: 'Makes a tag',
        body: v.createTagValidator,
        answer: { status: 201, data: 'Tag' },
        problems: ['NOT_AN_ADMIN', 'TAG_NAME_TAKEN'],
      })
    router
      .patch('/tags/:id', [Desk, 'updateTag'])
      .as('tags.update')
      .contract({
        summary: 'Changes a tag',
        body: v.updateTagValidator,
        answer: { data: 'Tag' },
        problems: ['NOT_AN_ADMIN', 'TAG_NAME_TAKEN', 'STALE_VERSION'],
      })
    router
      .delete('/tags/:id', [Desk, 'destroyTag'])
      .as('tags.destroy')
      .contract({ summary: 'Removes a tag', answer: null, problems: ['NOT_AN_ADMIN'] })
    router
      .get('/canned-replies', [Desk, 'replies'])
      .as('canned_replies.index')
      .contract({ summary: 'Every canned reply', answer: { data: 'CannedReply[]' } })
    router
      .post('/canned-replies', [Desk, 'storeReply'])
      .as('canned_replies.store')
      .contract({
        summary: 'Makes a canned reply',
        body: v.createReplyValidator,
        answer: { status: 201, data: 'CannedReply' },
        problems: ['NOT_AN_ADMIN', 'SHORTCUT_TAKEN', 'QUEUE_UNKNOWN'],
      })
    router
      .patch('/canned-replies/:id', [Desk, 'updateReply'])
      .as('canned_replies.update')
      .contract({
        summary: 'Changes a canned reply',
        body: v.updateReplyValidator,
        answer: { data: 'CannedReply' },
        problems: ['NOT_AN_ADMIN', 'SHORTCUT_TAKEN', 'STALE_VERSION', 'QUEUE_UNKNOWN'],
      })
    router
      .delete('/canned-replies/:id', [Desk, 'destroyReply'])
      .as('canned_replies.destroy')
      .contract({ summary: 'Removes a canned reply', answer: null, problems: ['NOT_AN_ADMIN'] })
    router
      .get('/tickets/:id/canned-replies/:replyId', [Desk, 'rendered'])
      .as('canned_replies.rendered')
      .contract({
        summary: 'A canned reply with this ticket’s names in it',
        answer: { data: 'RenderedReply' },
      })
    router
      .get('/ticket-views', [Desk, 'views'])
      .as('ticket_views.index')
      .contract({
        summary: 'Lists that I look at again and again',
        answer: { data: 'TicketView[]' },
      })
    router
      .get('/ticket-views/counts', [Desk, 'viewCounts'])
      .as('ticket_views.counts')
      .contract({ summary: 'How many tickets each of them shows', answer: { data: 'ViewCount[]' } })
    router
      .post('/ticket-views', [Desk, 'storeView'])
      .as('ticket_views.store')
      .contract({
        summary: 'Saves one; an admin also for everybody',
        body: v.createViewValidator,
        answer: { status: 201, data: 'TicketView' },
        problems: ['NOT_AN_ADMIN', 'VIEW_NAME_TAKEN', 'VIEW_STALE'],
      })
    router
      .patch('/ticket-views/:id', [Desk, 'updateView'])
      .as('ticket_views.update')
      .contract({
        summary: 'Changes one',
        body: v.updateViewValidator,
        answer: { data: 'TicketView' },
        problems: ['NOT_AN_ADMIN', 'VIEW_NAME_TAKEN', 'VIEW_STALE', 'STALE_VERSION'],
      })
    router
      .delete('/ticket-views/:id', [Desk, 'destroyView'])
      .as('ticket_views.destroy')
      .contract({ summary: 'Removes one', answer: null, problems: ['NOT_AN_ADMIN'] })
    router
      .get('/me/availability', [Desk, 'availability'])
      .as('availability.show')
      .contract({
        summary: 'Whether I am given new tickets, and how many I have in hand',
        answer: { data: 'Availability' },
      })
    router
      .put('/me/availability', [Desk, 'setAvailability'])
      .as('availability.update')
      .contract({
        summary: 'Says whether I am given new tickets',
        body: v.availabilityValidator,
        answer: { data: 'Availability' },
      })
    router
      .patch('/agents/:userId', [Desk, 'setAgent'])
      .as('agents.update')
      .contract({
        summary: 'How much somebody is given at once, and which kinds',
        body: v.agentValidator,
        answer: { data: 'Availability' },
        problems: ['NOT_AN_ADMIN', 'TAG_UNKNOWN', 'NOT_FOUND'],
      })
    router
      .get('/widget-sites', [Sites, 'index'])
      .as('widget_sites.index')
      .contract({
        summary: 'The pages that carry the widget',
        answer: { data: 'WidgetSite[]' },
        problems: ['NOT_AN_ADMIN'],
      })
    router
      .post('/widget-sites', [Sites, 'store'])
      .as('widget_sites.store')
      .contract({
        summary: 'Lets a page carry the widget; its secret is shown once',
        body: v.createSiteValidator,
        answer: { status: 201, data: 'WidgetSiteWithSecret' },
        problems: ['NOT_AN_ADMIN', 'QUEUE_UNKNOWN'],
      })
    router
      .patch('/widget-sites/:id', [Sites, 'update'])
      .as('widget_sites.update')
      .contract({
        summary: 'Changes a site',
        body: v.updateSiteValidator,
        answer: { data: 'WidgetSite' },
        problems: ['NOT_AN_ADMIN', 'QUEUE_UNKNOWN', 'STALE_VERSION'],
      })
    router
      .delete('/widget-sites/:id', [Sites, 'destroy'])
      .as('widget_sites.destroy')
      .contract({
        summary: 'Removes a site that nobody used',
        answer: null,
        problems: ['NOT_AN_ADMIN', 'SITE_IN_USE'],
      })
    router
      .post('/widget-sites/:id/rotate-secret', [Sites, 'rotate'])
      .as('widget_sites.rotate')
      .contract({
        summary: 'Makes a new secret; the old one is taken for a day more',
        answer: { data: 'WidgetSiteWithSecret' },
        problems: ['NOT_AN_ADMIN'],
      })
  })
  .prefix('/api/v1')
  .as('support')
  .use(staffOnly)
