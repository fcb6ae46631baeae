import vine from '@vinejs/vine'
import { defineJob } from '#app/core/queues/define_job'
import { ExpireMessages } from '#app/messaging/actions/expire_messages'

/** Channels that keep their messages for so many days only. */
export const expireMessages = defineJob({
  name: 'messaging.expire-messages',
  lane: 'heavy',
  input: vine.create({}),
  schedule: { every: 3_600_000 },
  handle: async (_input, { signal }) => void (await new ExpireMessages().handle({ signal })),
})
