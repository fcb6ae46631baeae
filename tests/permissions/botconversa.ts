import { v4 as uuid } from 'uuid'
import { type Expected, row, staff } from '#tests/permissions/matrix'
import type { World } from '#tests/support/world'

const PATH = '/api/v1/integrations/botconversa/accounts'
const adminOnly = (expected: Expected) =>
  staff({ outsider: 'NOT_AN_ADMIN', member: 'NOT_AN_ADMIN', admin: expected })
const settings = () => ({ name: `Conta ${uuid()}`, apiKey: uuid(), baseUrl: 'http://127.0.0.1:9' })

async function account({ admin }: World) {
  const { body } = await admin.api.post(PATH, settings())
  return `${PATH}/${body.data.id}`
}

row('botconversa.accounts.index', { call: ({ api }) => api.get(PATH), expect: adminOnly(200) })
row('botconversa.accounts.store', {
  call: ({ api }) => api.post(PATH, settings()),
  expect: adminOnly(201),
})
row('botconversa.accounts.show', {
  call: async ({ api }, world) => api.get(await account(world)),
  expect: adminOnly(200),
})
row('botconversa.accounts.update', {
  call: async ({ api }, world) => api.patch(await account(world), { enabled: false }),
  expect: adminOnly(200),
})
row('botconversa.accounts.destroy', {
  call: async ({ api }, world) => api.delete(await account(world)),
  expect: adminOnly(204),
})
row('botconversa.accounts.test', {
  call: async ({ api }, world) => api.post(`${await account(world)}/test`),
  expect: adminOnly(200),
})
row('botconversa.accounts.rotate', {
  call: async ({ api }, world) => api.post(`${await account(world)}/rotate-token`, {}),
  expect: adminOnly(200),
})
row('botconversa.accounts.status', {
  call: async ({ api }, world) => api.get(`${await account(world)}/status`),
  expect: staff({ outsider: 200, member: 200, admin: 200 }),
})
