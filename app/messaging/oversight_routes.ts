import router from '@adonisjs/core/services/router'
import { staffOnly } from '#app/identity/middleware/staff_only'
import { breakGlassValidator, freezeValidator } from '#app/messaging/validators/conversations'

const Oversight = () => import('#app/messaging/controllers/oversight_controller')

router
  .group(() => {
    router
      .post('/conversations/:id/freeze', [Oversight, 'freeze'])
      .as('conversations.freeze')
      .contract({
        summary: 'Stops all writing in a conversation: an owner of the channel, or an admin',
        body: freezeValidator,
        answer: { data: 'Conversation' },
        problems: ['NOT_THE_OWNER', 'NOT_A_MEMBER', 'NOT_AN_ADMIN'],
      })
    router
      .post('/conversations/:id/unfreeze', [Oversight, 'unfreeze'])
      .as('conversations.unfreeze')
      .contract({
        summary: 'Lets a frozen conversation go on',
        body: freezeValidator,
        answer: { data: 'Conversation' },
        problems: ['NOT_THE_OWNER', 'NOT_A_MEMBER', 'NOT_AN_ADMIN'],
      })
    router
      .post('/conversations/:id/break-glass', [Oversight, 'breakGlass'])
      .as('conversations.break_glass')
      .contract({
        summary: 'Lets an admin read, for an hour and a stated reason, what they are not in',
        body: breakGlassValidator,
        answer: { status: 201, data: 'GlassGrant' },
        problems: ['NOT_AN_ADMIN'],
      })
  })
  .prefix('/api/v1')
  .as('messaging')
  .use(staffOnly)
