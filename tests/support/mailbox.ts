import mail from '@adonisjs/mail/services/main'
import { sql } from '#app/core/database/sql'
import { drain } from '#app/core/events/drain'
import { SendMail } from '#app/identity/actions/send_mail'

export type Letter = {
  subject: string
  text: string
  html: string
  messageId: string
  token: string | null
}

/** Does what the worker does with the mails of one address, and hands over what would have been sent, oldest first. */
export async function readMail(address: string): Promise<Letter[]> {
  await drain('identity.mail')
  const waiting = await sql(
    'select id from mails where to_address = ? and sent_at is null order by id',
    [address]
  )
  const fake = mail.fake()
  try {
    for (const { id } of waiting) await new SendMail().handle({ mailId: id })
    return fake.messages.sent().map((message) => {
      const { subject, text, html, messageId } = message.toJSON().message as any
      return { subject, text, html, messageId, token: tokenIn(text) }
    })
  } finally {
    mail.restore()
  }
}

const tokenIn = (text: string) => /(?:token=|invitations\/)([\w-]+)/.exec(text)?.[1] ?? null
