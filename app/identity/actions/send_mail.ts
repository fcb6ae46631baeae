import mail from '@adonisjs/mail/services/main'
import { sql } from '#app/core/database/sql'
import { appUrl } from '#config/app'
import { type MailAbout, type MailTemplate, mailTexts } from '#app/identity/services/mail_texts'

export type SendMailInput = { mailId: string }
type Waiting = {
  id: string
  template: MailTemplate
  toAddress: string
  locale: string
  about: MailAbout
}

/**
 * Hands one mail to the mail server. Claimed first, so that two jobs do not send it twice; a worker that dies in
 * between lets the claim run out, and the second letter carries the same Message-ID.
 */
export class SendMail {
  async handle({ mailId }: SendMailInput): Promise<void> {
    const waiting = await this.#claim(mailId)
    if (!waiting) return this.#requireSent(mailId)
    try {
      await this.#send(waiting)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      await sql('update mails set claimed_at = null, error = ? where id = ?', [
        message.slice(0, 300),
        mailId,
      ])
      throw error
    }
    await sql('update mails set sent_at = now(), error = null where id = ?', [mailId])
  }

  async #claim(mailId: string): Promise<Waiting | undefined> {
    const [waiting] = await sql<Waiting>(
      `update mails set claimed_at = now(), attempts = attempts + 1
        where id = ? and sent_at is null and (claimed_at is null or claimed_at < now() - interval '2 minutes')
        returning id, template, to_address as "toAddress", locale, about`,
      [mailId]
    )
    return waiting
  }

  /** Sent already: done. Claimed by a worker that may have died: this job comes again. */
  async #requireSent(mailId: string) {
    const [unsent] = await sql('select 1 from mails where id = ? and sent_at is null', [mailId])
    if (unsent) throw new Error('The mail is being sent by another worker')
  }

  async #send({ id, template, toAddress, locale, about }: Waiting) {
    const { subject, text, html } = mailTexts(template, locale, about)
    await mail.send((message) => {
      message
        .to(toAddress)
        .subject(subject)
        .text(text)
        .html(html)
        .messageId(`<${id}@${new URL(appUrl).hostname}>`)
      // No answering machine should answer it.
      message.header('Auto-Submitted', 'auto-generated')
    })
  }
}
