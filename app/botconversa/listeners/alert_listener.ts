import { sql } from '#app/core/database/sql'
import type { Listener } from '#app/core/events/listeners'
import type { MailTemplate } from '#app/identity/services/mail_texts'
import { type Addressed, queueMail } from '#app/identity/services/queue_mail'

/** An account that stays away, refuses its key, or lets no call through, is the admins' to look after: each of them is mailed. */
export const alertListener: Listener = {
  name: 'botconversa.alert-mail',
  events: ['botconversa.alert'],
  async handle(event, trx) {
    const minutes = Math.round(Number(event.payload.awayMs) / 60_000)
    const template = TEMPLATES[String(event.payload.cause)]
    const admins = await sql<Addressed>(ADMINS, [minutes, event.subjectId], trx)
    for (const admin of admins) await queueMail(trx, event, template, admin)
  },
}

const TEMPLATES: Record<string, MailTemplate> = {
  down: 'integrationDown',
  denied: 'integrationDenied',
  limited: 'integrationLimited',
}

const ADMINS = `
  select u.email as "toAddress", u.locale,
         jsonb_build_object('name', u.name, 'integration', a.name, 'minutes', ?::int) as about
    from botconversa_accounts a
    join users u on u.role = 'admin' and u.deactivated_at is null
   where a.id = ? order by u.id`
