import { createChannel } from '#tests/support/chat'
import { row, staff } from '#tests/permissions/matrix'
import type { World } from '#tests/support/world'

const privateChannel = async ({ ana, bruno }: World) => (await createChannel(ana, [bruno])).id
const publicChannel = async ({ ana, bruno }: World) =>
  (await createChannel(ana, [bruno], 'public')).id
const channel = async (world: World, path = '') =>
  `/api/v1/channels/${await privateChannel(world)}${path}`

let names = 0
const newName = () => `permissão ${process.pid} ${++names}`

row('chat.channels.index', {
  call: ({ api }) => api.get('/api/v1/channels'),
  expect: staff({ outsider: 200, member: 200, admin: 200 }),
})
row('chat.channels.store', {
  call: ({ api }) => api.post('/api/v1/channels', { name: newName(), visibility: 'private' }),
  expect: staff({ outsider: 201, member: 201, admin: 201 }),
})
row('chat.channels.show', {
  call: async ({ api }, world) => api.get(await channel(world)),
  expect: staff({ outsider: 'NOT_FOUND', member: 200, admin: 200 }),
})
row('chat.channels.update', {
  call: async ({ api }, world) => api.patch(await channel(world), { name: newName() }),
  expect: staff({ outsider: 'NOT_FOUND', member: 'NOT_THE_OWNER', admin: 200 }),
})
row('chat.channels.archive', {
  call: async ({ api }, world) => api.post(await channel(world, '/archive')),
  expect: staff({ outsider: 'NOT_FOUND', member: 'NOT_THE_OWNER', admin: 200 }),
})
row('chat.channels.unarchive', {
  call: async ({ api }, world) => api.post(await channel(world, '/unarchive')),
  expect: staff({ outsider: 'NOT_FOUND', member: 'NOT_THE_OWNER', admin: 200 }),
})
/** A public one: that is what joining is for. */
row('chat.channels.join', {
  call: async ({ api }, world) => api.post(`/api/v1/channels/${await publicChannel(world)}/join`),
  expect: staff({ outsider: 200, member: 200, admin: 200 }),
})
row('chat.channels.leave', {
  call: async ({ api }, world) => api.post(await channel(world, '/leave')),
  expect: staff({ outsider: 'NOT_FOUND', member: 204, admin: 'NOT_A_MEMBER' }),
})
row('chat.members.index', {
  call: async ({ api }, world) => api.get(await channel(world, '/members')),
  expect: staff({ outsider: 'NOT_FOUND', member: 200, admin: 200 }),
})
row('chat.members.store', {
  call: async ({ api }, world) =>
    api.post(await channel(world, '/members'), { userId: world.elisa.id }),
  expect: staff({ outsider: 'NOT_FOUND', member: 'NOT_THE_OWNER', admin: 'NOT_A_MEMBER' }),
})
row('chat.members.update', {
  call: async ({ api }, world) =>
    api.patch(await channel(world, `/members/${world.bruno.id}`), { role: 'moderator' }),
  expect: staff({ outsider: 'NOT_FOUND', member: 'NOT_THE_OWNER', admin: 200 }),
})
row('chat.members.destroy', {
  call: async ({ api }, world) => api.delete(await channel(world, `/members/${world.ana.id}`)),
  expect: staff({ outsider: 'NOT_FOUND', member: 'NOT_THE_OWNER', admin: 'LAST_OWNER' }),
})
row('chat.direct_messages.store', {
  call: ({ api }, { fabio }) => api.post('/api/v1/direct-messages', { userIds: [fabio.id] }),
  expect: staff({ outsider: 201, member: 201, admin: 201 }),
})
