import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import { sendMail } from '#app/identity/jobs/send_mail_job'
import type { MailAbout, MailTemplate } from '#app/identity/services/mail_texts'

export type Addressed = { toAddress: string; locale: string; about: MailAbout }

/** Writes a mail that an event calls for; a job sends it. The same event twice is one mail to each reader. */
export async function queueMail(
  trx: Transaction,
  event: { id: string },
  template: MailTemplate,
  { toAddress, locale, about }: Addressed
) {
  const [mail] = await sql<{ id: string }>(
    `insert into mails (id, event_id, template, to_address, locale, about) values (?, ?, ?, ?, ?, ?)
     on conflict (event_id, template, to_address) do nothing returning id`,
    [newId(), event.id, template, toAddress, locale, JSON.stringify(about)],
    trx
  )
  if (mail) afterCommit(trx, () => sendMail.dispatch({ mailId: mail.id }))
}
