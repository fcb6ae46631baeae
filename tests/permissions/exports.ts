import db from '@adonisjs/lucid/services/db'
import { createChannel } from '#tests/support/chat'
import { row, staff, type Who } from '#tests/permissions/matrix'
import { newId } from '#app/core/operation'
import type { World } from '#tests/support/world'

/** An export that `who` asked for, of a channel of Ana's with Bruno in it. */
async function exported({ id }: Who, { ana, bruno }: World): Promise<string> {
  const channel = await createChannel(ana, [bruno])
  const exportId = newId()
  await db.rawQuery(
    `insert into conversation_exports (id, conversation_id, requested_by, expires_at)
     values (?, ?, ?, now() + interval '1 day')`,
    [exportId, channel.id, id || ana.id]
  )
  return `/api/v1/exports/${exportId}`
}

row('messaging.exports.store', {
  call: async ({ api }, { ana, bruno }) => {
    const { id } = await createChannel(ana, [bruno])
    return api.post(`/api/v1/conversations/${id}/exports`, { reason: 'pedido judicial' })
  },
  expect: staff({ outsider: 'NOT_FOUND', member: 'NOT_THE_OWNER', admin: 202 }),
})
row('messaging.exports.show', {
  call: async (who, world) => who.api.get(await exported(who, world)),
  expect: staff({ outsider: 200, member: 200, admin: 200 }),
})
// Whoever asked once: their right is asked again.
row('messaging.exports.download', {
  call: async (who, world) => who.api.get(`${await exported(who, world)}/download`),
  expect: staff({ outsider: 'NOT_FOUND', member: 'NOT_THE_OWNER', admin: 'EXPORT_NOT_READY' }),
})
