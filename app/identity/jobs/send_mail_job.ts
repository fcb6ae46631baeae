import vine from '@vinejs/vine'
import { sql } from '#app/core/database/sql'
import { id } from '#app/core/validation/words'
import { shape } from '#app/core/validation/strict'
import { defineJob } from '#app/core/queues/define_job'

/** Sends one mail. Tried again for an hour; after that it stands among the failures until a person looks. */
export const sendMail = defineJob({
  name: 'identity.send-mail',
  lane: 'integration',
  input: vine.create(shape({ mailId: id() })),
  attempts: 12,
  // The listener and the sweep may both ask for it.
  idempotencyKey: ({ mailId }) => mailId,
  async handle({ mailId }) {
    const { SendMail } = await import('#app/identity/actions/send_mail')
    await new SendMail().handle({ mailId })
  },
})

/** Asks again for what was written and never asked for: a process may die between commit and wake-up. */
export const sweepMails = defineJob({
  name: 'identity.sweep-mails',
  lane: 'default',
  input: vine.create({}),
  schedule: { every: 60_000 },
  async handle() {
    const rows = await sql<{ id: string }>(
      `select id from mails where sent_at is null and created_at between now() - interval '1 day' and now() - interval '1 minute'
        order by created_at limit 500`
    )
    for (const row of rows) await sendMail.dispatch({ mailId: row.id })
  },
})
