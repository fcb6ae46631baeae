import { type Api } from '#tests/support/api'
import { everyone, eventRow, row } from '#tests/permissions/matrix'

for (const [name, path] of [
  ['health.live', '/health/live'],
  ['health.ready', '/health/ready'],
  ['docs.openapi', '/openapi.json'],
  ['docs.asyncapi', '/asyncapi.json'],
  ['docs.page', '/docs'],
  ['docs.script', '/docs/scalar.js'],
] as const) {
  row(name, { call: ({ api }) => api.get(path), expect: everyone(200) })
}

/** Behind a token of its own, that no person has. */
row('metrics', { call: ({ api }) => api.get('/metrics'), expect: everyone('NOT_FOUND') })

/** Goes on only with a token of the very same session. */
eventRow('session.renew', {
  payload: async ({ api }) => ({ token: (api as Api).token ?? '' }),
  expect: {
    anonymous: 'TOKEN_INVALID',
    student: 'ok',
    otherStudent: 'ok',
    outsider: 'ok',
    member: 'ok',
    admin: 'ok',
  },
})
