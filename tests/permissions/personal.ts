import { createChannel } from '#tests/support/chat'
import { row, signedIn, staff, type Who } from '#tests/permissions/matrix'
import type { World } from '#tests/support/world'

/** A private channel of Ana's with Bruno in it; of an admin it is known that it exists. */
const within = (member: number) => staff({ outsider: 'NOT_FOUND', member, admin: 'NOT_A_MEMBER' })
const own = staff({ outsider: 200, member: 200, admin: 200 })
const soon = () => new Date(Date.now() + 3_600_000).toISOString()
const channel = async ({ ana, bruno }: World) => (await createChannel(ana, [bruno])).id
const path = async (world: World, end: string) =>
  `/api/v1/conversations/${await channel(world)}/${end}`

row('messaging.preferences.update', {
  call: async ({ api }, world) => api.patch(await path(world, 'preferences'), { favourite: true }),
  expect: within(200),
})
row('messaging.conversations.hide', {
  call: async ({ api }, world) => api.put(await path(world, 'hidden')),
  expect: within(200),
})
row('messaging.conversations.unhide', {
  call: async ({ api }, world) => api.delete(await path(world, 'hidden')),
  expect: within(200),
})
row('messaging.conversations.read_all', {
  call: ({ api }) => api.post('/api/v1/conversations/read-all'),
  expect: own,
})
row('messaging.receipts.index', {
  call: async ({ api }, world) => api.get(await path(world, 'receipts')),
  expect: within(200),
})
row('messaging.drafts.index', { call: ({ api }) => api.get('/api/v1/drafts'), expect: own })
row('messaging.drafts.update', {
  call: async ({ api }, world) => api.put(await path(world, 'draft'), { body: 'quase' }),
  expect: within(200),
})
row('messaging.drafts.destroy', {
  call: async ({ api }, world) => api.delete(await path(world, 'draft')),
  expect: within(204),
})

const schedule = ({ api }: Pick<Who, 'api'>, conversationId: string) =>
  api.post('/api/v1/scheduled-messages', { conversationId, body: 'mais tarde', sendAt: soon() })
/** Ana's: nobody else's to know of. */
const anas = async (world: World) => {
  const { body } = await schedule(world.ana, await channel(world))
  return `/api/v1/scheduled-messages/${body.data.id}`
}
const unknown = staff({ outsider: 'NOT_FOUND', member: 'NOT_FOUND', admin: 'NOT_FOUND' })

row('messaging.scheduled_messages.index', {
  call: ({ api }) => api.get('/api/v1/scheduled-messages'),
  expect: own,
})
row('messaging.scheduled_messages.store', {
  call: async (who, world) => schedule(who, await channel(world)),
  expect: within(201),
})
row('messaging.scheduled_messages.update', {
  call: async ({ api }, world) => api.patch(await anas(world), { body: 'outra' }),
  expect: unknown,
})
row('messaging.scheduled_messages.destroy', {
  call: async ({ api }, world) => api.delete(await anas(world)),
  expect: unknown,
})
const ofStaff = { ...signedIn(200), student: 'FORBIDDEN', otherStudent: 'FORBIDDEN' }
row('me.status.update', {
  call: ({ api }) => api.put('/api/v1/me/status', { text: 'Em reunião' }),
  expect: ofStaff,
})
row('me.status.destroy', {
  call: ({ api }) => api.delete('/api/v1/me/status'),
  expect: { ...signedIn(204), student: 'FORBIDDEN', otherStudent: 'FORBIDDEN' },
})
