import router from '@adonisjs/core/services/router'
import { staffOnly } from '#app/identity/middleware/staff_only'
import * as v from '#app/botconversa/validators/accounts'

const Accounts = () => import('#app/botconversa/controllers/accounts_controller')

const REFUSED_SETTINGS = [
  'NOT_AN_ADMIN',
  'ACCOUNT_NAME_TAKEN',
  'ADDRESS_NOT_ALLOWED',
  'QUEUE_UNKNOWN',
  'RECEIVER_UNKNOWN',
  'RECEIVER_NOT_TEAM',
  'RECEIVER_INACTIVE',
]

router
  .group(() => {
    router
      .get('/', [Accounts, 'index'])
      .as('index')
      .contract({
        summary: 'The companies at BotConversa that we speak for',
        answer: { data: 'BotconversaAccount[]' },
        problems: ['NOT_AN_ADMIN'],
      })
    router
      .post('/', [Accounts, 'store'])
      .as('store')
      .contract({
        summary: 'Connects one; its key never comes out again',
        body: v.createAccountValidator,
        answer: { status: 201, data: 'BotconversaAccount' },
        problems: REFUSED_SETTINGS,
      })
    router
      .get('/:id', [Accounts, 'show'])
      .as('show')
      .contract({
        summary: 'One of them, with the address of its webhooks',
        answer: { data: 'BotconversaAccount' },
        problems: ['NOT_AN_ADMIN'],
      })
    router
      .patch('/:id', [Accounts, 'update'])
      .as('update')
      .contract({
        summary: 'Changes one; off (`enabled: false`) nothing goes out, and what comes in is kept',
        body: v.updateAccountValidator,
        answer: { data: 'BotconversaAccount' },
        problems: [...REFUSED_SETTINGS, 'STALE_VERSION'],
      })
    router
      .delete('/:id', [Accounts, 'destroy'])
      .as('destroy')
      .contract({
        summary: 'Puts one away with its history, once nothing of it waits',
        answer: null,
        problems: ['NOT_AN_ADMIN', 'ACCOUNT_IN_USE'],
      })
    router
      .post('/:id/test', [Accounts, 'test'])
      .as('test')
      .contract({
        summary: 'Calls it, and says in words what is right or wrong with key and address',
        answer: { data: 'BotconversaTest' },
        problems: ['NOT_AN_ADMIN'],
      })
    router
      .post('/:id/rotate-token', [Accounts, 'rotate'])
      .as('rotate')
      .contract({
        summary:
          'A new address for its webhooks, and header secret where one is given; the old ones are taken for a day more',
        body: v.rotateTokenValidator,
        answer: { data: 'BotconversaAccount' },
        problems: ['NOT_AN_ADMIN'],
      })
    router
      .get('/:id/status', [Accounts, 'status'])
      .as('status')
      .contract({
        summary: 'How it does: state, what waits, failures, lag, alerts',
        answer: { data: 'BotconversaAccountStatus' },
      })
  })
  .prefix('/api/v1/integrations/botconversa/accounts')
  .as('botconversa.accounts')
  .use(staffOnly)
