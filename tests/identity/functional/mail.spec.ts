import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import mail from '@adonisjs/mail/services/main'
import { SMTPTransport } from '@adonisjs/mail/transports/smtp'
import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { drain } from '#app/core/events/drain'
import { SendMail } from '#app/identity/actions/send_mail'
import { createPerson } from '#tests/support/world'
import { Api } from '#tests/support/api'

/** A real mail server, and our mailer pointed at it. */
async function openSink(answer: () => Error | null = () => null) {
  const received: { to: string[]; raw: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream: NodeJS.ReadableStream, session: any, done: (error?: Error | null) => void) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const error = answer()
        if (!error)
          received.push({
            to: session.envelope.rcptTo.map((to: any) => to.address),
            raw: Buffer.concat(chunks).toString(),
          })
        done(error)
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.server.address() as AddressInfo
  const mailer = mail.use('smtp')
  const before = mailer.transport
  mailer.transport = new SMTPTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true })
  const close = async () => {
    await mailer.transport.close()
    mailer.transport = before
    await new Promise<void>((closed) => server.close(closed))
  }
  return { received, close }
}

async function forgotten(locale: string) {
  const ana = await createPerson({ name: 'Ana Ação', role: 'team' })
  await sql('update users set locale = ? where id = ?', [locale, ana.id])
  await new Api().post('/api/v1/auth/password/forgot', { email: ana.email })
  await drain('identity.mail')
  const [row] = await sql('select * from mails where to_address = ?', [ana.email])
  return { ana, row }
}

test.group('mail', () => {
  test('a mail goes out over SMTP in its reader’s language, once, without a secret kept', async ({
    assert,
    cleanup,
  }) => {
    const sink = await openSink()
    cleanup(sink.close)
    const { ana, row } = await forgotten('en')
    await new SendMail().handle({ mailId: row.id })
    await new SendMail().handle({ mailId: row.id })
    assert.lengthOf(sink.received, 1)
    const [{ to, raw }] = sink.received
    assert.deepEqual(to, [ana.email])
    assert.include(raw, 'Subject: Reset your password')
    assert.include(raw, 'text/html')
    const [stored] = await sql('select *, sent_at is not null as sent from mails where id = ?', [
      row.id,
    ])
    assert.isTrue(stored.sent)
    const token = /token=3D([\w-]+)|token=([\w-]+)/.exec(raw.replace(/=\r\n/g, ''))!
    assert.notInclude(JSON.stringify(stored), token[1] ?? token[2])
  })

  test('a mail server that refuses is tried again, and the mail is not lost', async ({
    assert,
    cleanup,
  }) => {
    let refuses = true
    const sink = await openSink(() =>
      refuses ? Object.assign(new Error('busy'), { responseCode: 451 }) : null
    )
    cleanup(sink.close)
    const { row } = await forgotten('pt-BR')
    await assert.rejects(() => new SendMail().handle({ mailId: row.id }), /busy/)
    const [failed] = await sql('select attempts, error, sent_at from mails where id = ?', [row.id])
    assert.containsSubset(failed, { attempts: 1, sent_at: null })
    assert.include(failed.error, 'busy')
    refuses = false
    await new SendMail().handle({ mailId: row.id })
    assert.lengthOf(sink.received, 1)
  })

  test('an event that is handled twice is one mail', async ({ assert }) => {
    const { row } = await forgotten('pt-BR')
    await sql(`insert into outbox (event_id, listener) values (?, 'identity.mail')`, [row.event_id])
    await drain('identity.mail')
    assert.lengthOf(await sql('select 1 from mails where event_id = ?', [row.event_id]), 1)
  })

  test('a mail that another worker holds is not sent beside it, and comes again', async ({
    assert,
  }) => {
    const { row } = await forgotten('pt-BR')
    await sql('update mails set claimed_at = now() where id = ?', [row.id])
    await assert.rejects(() => new SendMail().handle({ mailId: row.id }), /another worker/)
  })
})
