import { createChannel } from '#tests/support/chat'
import { row, staff } from '#tests/permissions/matrix'
import type { World } from '#tests/support/world'

const path = async ({ ana, bruno }: World, verb: string) =>
  `/api/v1/conversations/${(await createChannel(ana, [bruno])).id}/${verb}`

row('messaging.conversations.freeze', {
  call: async ({ api }, world) => api.post(await path(world, 'freeze'), {}),
  expect: staff({ outsider: 'NOT_FOUND', member: 'NOT_THE_OWNER', admin: 200 }),
})
row('messaging.conversations.unfreeze', {
  call: async ({ api }, world) => api.post(await path(world, 'unfreeze'), {}),
  expect: staff({ outsider: 'NOT_FOUND', member: 'NOT_THE_OWNER', admin: 200 }),
})
row('messaging.conversations.break_glass', {
  call: async ({ api }, world) =>
    api.post(await path(world, 'break-glass'), { reason: 'denúncia de assédio' }),
  expect: staff({ outsider: 'NOT_FOUND', member: 'NOT_AN_ADMIN', admin: 201 }),
})
