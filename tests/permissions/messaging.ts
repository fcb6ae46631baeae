import { v4 as uuid } from 'uuid'
import { createChannel, say } from '#tests/support/chat'
import { eventRow, row, staff, staffEvent } from '#tests/permissions/matrix'
import type { World } from '#tests/support/world'

/** Ana's words, in a private channel that Bruno reads. */
async function subject({ ana, bruno }: World) {
  const { id: conversationId } = await createChannel(ana, [bruno])
  const { body } = await say(ana, conversationId, 'bom dia')
  return {
    conversationId,
    messageId: body.data.id as string,
    path: `/api/v1/conversations/${conversationId}`,
    message: `/api/v1/messages/${body.data.id}`,
  }
}

const reading = staff({ outsider: 'NOT_FOUND', member: 200, admin: 'NOT_FOUND' })
/** Of a conversation that they are not in, an admin sees that it exists. */
const within = { ...reading, admin: 'NOT_A_MEMBER' }

row('messaging.sync', {
  call: ({ api }) => api.get('/api/v1/sync'),
  expect: staff({ outsider: 200, member: 200, admin: 200 }),
})
row('messaging.conversations.index', {
  call: ({ api }) => api.get('/api/v1/conversations'),
  expect: staff({ outsider: 200, member: 200, admin: 200 }),
})
row('messaging.conversations.show', {
  call: async ({ api }, world) => api.get((await subject(world)).path),
  expect: { ...reading, admin: 200 },
})
row('messaging.conversations.changes', {
  call: async ({ api }, world) => {
    const { path } = await subject(world)
    const { body } = await world.ana.api.get(path)
    return api.get(`${path}/changes?after=${body.data.revision}`)
  },
  expect: within,
})
row('messaging.conversations.read', {
  call: async ({ api }, world) => api.put(`${(await subject(world)).path}/read`, { seq: 1 }),
  expect: within,
})
row('messaging.conversations.unread', {
  call: async ({ api }, world) => api.post(`${(await subject(world)).path}/unread`, { seq: 1 }),
  expect: within,
})
row('messaging.messages.index', {
  call: async ({ api }, world) => api.get(`${(await subject(world)).path}/messages`),
  expect: within,
})
row('messaging.messages.store', {
  call: async ({ api }, world) =>
    api.post(`${(await subject(world)).path}/messages`, { clientId: uuid(), body: 'oi' }),
  expect: { ...within, member: 201 },
})
row('messaging.messages.show', {
  call: async ({ api }, world) => api.get((await subject(world)).message),
  expect: reading,
})
row('messaging.messages.update', {
  call: async ({ api }, world) =>
    api.patch((await subject(world)).message, { body: 'outra coisa' }),
  expect: { ...reading, member: 'NOT_THE_AUTHOR' },
})
row('messaging.messages.destroy', {
  call: async ({ api }, world) => api.delete((await subject(world)).message),
  expect: { ...reading, member: 'NOT_A_MODERATOR' },
})
row('messaging.messages.history', {
  call: async ({ api }, world) => api.get(`${(await subject(world)).message}/history`),
  expect: reading,
})

const inside = staffEvent({ outsider: 'NOT_FOUND', member: 'ok', admin: 'NOT_FOUND' })
/** Students may say these, of their own ticket; of a channel they do not know that it exists. */
const students = { student: 'NOT_FOUND', otherStudent: 'NOT_FOUND' }

eventRow('message.send', {
  payload: async (_who, world) => ({
    conversationId: (await subject(world)).conversationId,
    clientId: uuid(),
    body: 'oi',
  }),
  expect: { ...inside, ...students, admin: 'NOT_A_MEMBER' },
})
eventRow('message.edit', {
  payload: async (_who, world) => ({
    messageId: (await subject(world)).messageId,
    body: 'outra coisa',
  }),
  expect: { ...inside, member: 'NOT_THE_AUTHOR' },
})
eventRow('message.delete', {
  payload: async (_who, world) => ({ messageId: (await subject(world)).messageId }),
  expect: { ...inside, member: 'NOT_A_MODERATOR' },
})
eventRow('conversation.read', {
  payload: async (_who, world) => ({
    conversationId: (await subject(world)).conversationId,
    seq: 1,
  }),
  expect: { ...inside, ...students, admin: 'NOT_A_MEMBER' },
})
eventRow('typing', {
  payload: async (_who, world) => ({ conversationId: (await subject(world)).conversationId }),
  expect: { ...inside, ...students, admin: 'NOT_A_MEMBER' },
})
