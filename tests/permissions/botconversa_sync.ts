import { StartSync } from '#app/botconversa/actions/manage_syncs'
import { makeAccount } from '#tests/botconversa/support/accounts'
import { type Expected, row, staff } from '#tests/permissions/matrix'

const pathOf = (id: string) => `/api/v1/integrations/botconversa/accounts/${id}`
const admins = (expected: Expected) =>
  staff({ outsider: 'NOT_AN_ADMIN', member: 'NOT_AN_ADMIN', admin: expected })

async function running(): Promise<string> {
  const { id: accountId } = await makeAccount()
  const { id } = await new StartSync().handle({ actor: null, accountId, kind: 'full' })
  return `${pathOf(accountId)}/sync-runs/${id}`
}

row('botconversa.sync_runs.index', {
  call: async ({ api }) => api.get(`${pathOf((await makeAccount()).id)}/sync-runs`),
  expect: admins(200),
})
row('botconversa.sync_runs.store', {
  call: async ({ api }) =>
    api.post(`${pathOf((await makeAccount()).id)}/sync-runs`, { kind: 'full' }),
  expect: admins(202),
})
row('botconversa.sync_runs.show', {
  call: async ({ api }) => api.get(await running()),
  expect: admins(200),
})
row('botconversa.sync_runs.differences', {
  call: async ({ api }) => api.get(`${await running()}/differences`),
  expect: admins(200),
})
row('botconversa.sync_runs.cancel', {
  call: async ({ api }) => api.post(`${await running()}/cancel`),
  expect: admins(200),
})
row('botconversa.items.index', {
  call: async ({ api }) => api.get(`${pathOf((await makeAccount()).id)}/items`),
  expect: staff({ outsider: 200, member: 200, admin: 200 }),
})
row('botconversa.subscribers.index', {
  call: async ({ api }) => api.get(`${pathOf((await makeAccount()).id)}/subscribers`),
  expect: admins(200),
})
