import { row, staff } from '#tests/permissions/matrix'
import type { World } from '#tests/support/world'

const ours = (expected: number) => staff({ outsider: expected, member: expected, admin: expected })
const one = async ({ ana }: World) => {
  const { body } = await ana.api.post('/api/v1/contacts', { name: 'Mãe do Pedro' })
  return `/api/v1/contacts/${body.data.id}`
}

row('contacts.index', { call: ({ api }) => api.get('/api/v1/contacts'), expect: ours(200) })
row('contacts.store', {
  call: ({ api }) => api.post('/api/v1/contacts', { name: 'Pai' }),
  expect: ours(201),
})
row('contacts.show', {
  call: async ({ api }, world) => api.get(await one(world)),
  expect: ours(200),
})
row('contacts.update', {
  call: async ({ api }, world) => api.patch(await one(world), { name: 'Outra' }),
  expect: ours(200),
})
row('contacts.block', {
  call: async ({ api }, world) => api.post(`${await one(world)}/block`, {}),
  expect: ours(200),
})
row('contacts.unblock', {
  call: async ({ api }, world) => api.post(`${await one(world)}/unblock`),
  expect: ours(200),
})
