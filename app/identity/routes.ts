import router from '@adonisjs/core/services/router'
import * as input from '#app/identity/validators/identity_validators'

const KeysController = () => import('#app/identity/controllers/keys_controller')
const SessionsController = () => import('#app/identity/controllers/sessions_controller')

router
  .get('/.well-known/jwks.json', [KeysController, 'index'])
  .as('keys.list')
  .contract({ summary: 'Public keys of the access tokens', answer: { data: 'KeySet' }, open: true })

router
  .group(() => {
    router
      .post('/auth/login', [SessionsController, 'store'])
      .as('sessions.store')
      .contract({
        summary: 'Sign in with e-mail and password',
        body: input.signIn,
        answer: { data: 'SignedIn' },
        problems: ['INVALID_CREDENTIALS', 'ACCOUNT_DISABLED', 'RATE_LIMITED'],
        open: true,
      })
    router
      .post('/auth/refresh', [SessionsController, 'refresh'])
      .as('sessions.refresh')
      .contract({
        summary: 'Rotate the refresh token; a reused one ends its family',
        body: input.refreshSession,
        answer: { data: 'SignedIn' },
        problems: ['REFRESH_TOKEN_REUSED', 'TOKEN_INVALID', 'TOKEN_EXPIRED'],
        open: true,
      })
    router
      .post('/auth/logout', [SessionsController, 'logout'])
      .as('sessions.logout')
      .contract({ summary: 'End this session', answer: null })
    router
      .get('/auth/sessions', [SessionsController, 'index'])
      .as('sessions.list')
      .contract({ summary: 'My sessions', answer: { data: 'SessionShape[]' } })
    router
      .delete('/auth/sessions/:id', [SessionsController, 'destroy'])
      .as('sessions.destroy')
      .contract({ summary: 'End another session of mine; its sockets close at once', answer: null })
  })
  .prefix('/api/v1')
