import { sql } from '#app/core/database/sql'
import type { Listener, RecordedEvent } from '#app/core/events/listeners'
import type { MailTemplate } from '#app/identity/services/mail_texts'
import { type Addressed, queueMail } from '#app/identity/services/queue_mail'

/** Which mail an event calls for, and where it finds to whom. A row that is gone, or nobody's, calls for none. */
const MAILS: Record<
  string,
  { template: MailTemplate; find: string; by: (event: RecordedEvent) => unknown }
> = {
  'invitation.created': {
    template: 'invitation',
    by: (event) => event.subjectId,
    find: `select i.email as "toAddress", i.locale, jsonb_build_object('tokenId', i.id, 'name', i.name, 'inviter', u.name) as about
               from invitations i join users u on u.id = i.invited_by where i.id = ?`,
  },
  'user.created': {
    template: 'welcome',
    by: (event) => event.payload.welcomeId,
    find: `select u.email as "toAddress", u.locale, jsonb_build_object('tokenId', r.id, 'name', u.name) as about
               from password_resets r join users u on u.id = r.user_id where r.id = ?::uuid`,
  },
  'password.reset_requested': {
    template: 'passwordReset',
    by: (event) => event.subjectId,
    find: `select u.email as "toAddress", u.locale, jsonb_build_object('tokenId', r.id, 'name', u.name) as about
               from password_resets r join users u on u.id = r.user_id where r.id = ?`,
  },
  'password.changed': {
    template: 'passwordChanged',
    by: (event) => event.subjectId,
    find: `select email as "toAddress", locale, jsonb_build_object('name', name) as about from users where id = ?`,
  },
  'email.change_requested': {
    template: 'emailChange',
    by: (event) => event.payload.changeId,
    find: `select c.new_email as "toAddress", u.locale, jsonb_build_object('tokenId', c.id, 'name', u.name) as about
               from email_changes c join users u on u.id = c.user_id where c.id = ?::uuid`,
  },
  'email.changed': {
    template: 'emailChanged',
    by: (event) => event.payload.changeId,
    find: `select c.old_email as "toAddress", u.locale, jsonb_build_object('name', u.name) as about
               from email_changes c join users u on u.id = c.user_id where c.id = ?::uuid`,
  },
}

/** Writes the mails that events call for; a job sends them. The same event twice is one mail. */
export const mailListener: Listener = {
  name: 'identity.mail',
  events: Object.keys(MAILS),
  async handle(event, trx) {
    const { template, find, by } = MAILS[event.name]
    const [addressed] = await sql<Addressed>(find, [by(event) ?? null], trx)
    if (addressed) await queueMail(trx, event, template, addressed)
  },
}
