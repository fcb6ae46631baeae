import { v4 as uuid } from 'uuid'
import { createChannel } from '#tests/support/chat'
import { eventRow, row, staff, staffEvent } from '#tests/permissions/matrix'
import type { World } from '#tests/support/world'

/** Ana's words, asking for confirmation, in a private channel of hers that Bruno is in. */
async function subject({ ana, bruno }: World) {
  const { id: conversationId } = await createChannel(ana, [bruno])
  const { body } = await ana.api.post(`/api/v1/conversations/${conversationId}/messages`, {
    clientId: uuid(),
    body: 'leiam até sexta',
    requiresConfirmation: true,
  })
  return {
    conversationId,
    messageId: body.data.id as string,
    path: `/api/v1/conversations/${conversationId}`,
    message: `/api/v1/messages/${body.data.id}`,
    thread: `/api/v1/threads/${body.data.id}`,
  }
}

const inside = (member: number | string) =>
  staff({ outsider: 'NOT_FOUND', member, admin: 'NOT_FOUND' })
/** Of a conversation that they are not in, an admin sees that it exists. */
const within = { ...inside(200), admin: 'NOT_A_MEMBER' }
const own = staff({ outsider: 200, member: 200, admin: 200 })
const emoji = encodeURIComponent('👍')

/** Each of these is tried on a message of a conversation that the member is in and the others are not. */
const calls: [string, 'get' | 'put' | 'delete' | 'post', string, number | string, object?][] = [
  ['reactions.index', 'get', '/reactions', 200],
  ['reactions.store', 'put', `/reactions/${emoji}`, 200],
  ['reactions.destroy', 'delete', `/reactions/${emoji}`, 200],
  ['pins.store', 'put', '/pin', 204],
  ['pins.destroy', 'delete', '/pin', 204],
  ['bookmarks.store', 'put', '/bookmark', 204],
  ['bookmarks.destroy', 'delete', '/bookmark', 204],
  ['threads.show', 'get', '/thread', 200],
  ['readers.index', 'get', '/readers', 200],
  ['confirmations.store', 'put', '/confirmation', 204],
  ['confirmations.destroy', 'delete', '/confirmation', 204],
  ['confirmations.index', 'get', '/confirmations', 'NOT_A_MODERATOR'],
  ['confirmations.export', 'get', '/confirmations/export', 'NOT_A_MODERATOR'],
  ['confirmations.remind', 'post', '/confirmations/remind', 'NOT_A_MODERATOR'],
]
for (const [name, method, path, member] of calls)
  row(`messaging.${name}`, {
    call: async ({ api }, world) => api[method](`${(await subject(world)).message}${path}`),
    expect: inside(member),
  })

row('messaging.messages.forward', {
  call: async ({ api }, world) => {
    const { message, conversationId } = await subject(world)
    return api.post(`${message}/forward`, { conversationId, clientId: uuid() })
  },
  expect: inside(201),
})
row('messaging.files.index', {
  call: async ({ api }, world) => api.get(`${(await subject(world)).path}/attachments`),
  expect: within,
})
row('messaging.pins.index', {
  call: async ({ api }, world) => api.get(`${(await subject(world)).path}/pins`),
  expect: within,
})
row('messaging.threads.read', {
  call: async ({ api }, world) => api.put(`${(await subject(world)).thread}/read`, { seq: 1 }),
  expect: inside(200),
})
row('messaging.threads.follow', {
  call: async ({ api }, world) => api.put(`${(await subject(world)).thread}/follow`),
  expect: inside(200),
})
row('messaging.threads.unfollow', {
  call: async ({ api }, world) => api.delete(`${(await subject(world)).thread}/follow`),
  expect: inside(200),
})
for (const [name, path] of [
  ['bookmarks.index', 'bookmarks'],
  ['mentions.index', 'mentions'],
  ['threads.index', 'threads'],
])
  row(`messaging.${name}`, { call: ({ api }) => api.get(`/api/v1/${path}`), expect: own })

eventRow('reaction.set', {
  payload: async (_who, world) => ({
    messageId: (await subject(world)).messageId,
    emoji: '👍',
    on: true,
  }),
  expect: staffEvent({ outsider: 'NOT_FOUND', member: 'ok', admin: 'NOT_FOUND' }),
})
