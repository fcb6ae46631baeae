import { v4 as uuid } from 'uuid'
import { sql } from '#app/core/database/sql'
import { FetchMedia } from '#app/botconversa/actions/fetch_media'
import { TakeWebhook } from '#app/botconversa/actions/take_webhook'
import { ProcessInbox } from '#app/botconversa/actions/process_inbox'
import { accountSecrets } from '#app/botconversa/services/account_secrets'
import { letIn } from '#app/botconversa/services/let_in'
import { makeAccount } from '#tests/botconversa/support/accounts'
import { newPhone, setAccount } from '#tests/botconversa/support/desk'
import { everyone, row, staff } from '#tests/permissions/matrix'
import { answerTicket, createQueue } from '#tests/support_desk/support/desk'
import type { World } from '#tests/support/world'

const FIELD_MAP = { phone: '/phone', text: '/text', mediaUrl: '/file' }

type Subject = Awaited<ReturnType<typeof subject>>
/** An account, and a ticket of WhatsApp in a queue that Ana and Bruno serve, with an answer that failed. */
async function subject(world: World) {
  const queue = await createQueue(world, [world.ana, world.bruno])
  const account = await makeAccount()
  await setAccount(account.id, { default_queue_id: queue.id, field_map: FIELD_MAP })
  const token = accountSecrets.open(account.token)
  const phone = newPhone()
  const entryId = await send(token, account.id, { phone, text: 'oi' })
  await isProcessed(entryId)
  const [ticket] = await sql<{ id: string }>('select id from tickets where account_id = ?', [
    account.id,
  ])
  const sent = await answerTicket(world.ana, ticket.id, 'olá')
  await sql(`update messages set delivery = 'failed' where id = ?`, [sent.body.data.id])
  const [delivery] = await sql<{ id: string }>(
    `update botconversa_deliveries set state = 'failed', finished_at = now() where account_id = ? returning id`,
    [account.id]
  )
  await sql(
    `insert into botconversa_items (account_id, kind, external_id, name) values (?, 'flow', 21, 'Boas-vindas')`,
    [account.id]
  )
  const path = `/api/v1/integrations/botconversa/accounts/${account.id}`
  return {
    path,
    token,
    accountId: account.id,
    phone,
    entryId,
    ticketId: ticket.id,
    messageId: sent.body.data.id,
    deliveryId: delivery.id,
  }
}

/** The contact sends one from an address that is none. */
async function missedFile({ ticketId, token, accountId, phone }: Subject): Promise<string> {
  await isProcessed(await send(token, accountId, { phone, file: 'nenhum endereço' }))
  const [attachment] = await sql<{ id: string; fileId: string }>(
    `select a.id, a.file_id as "fileId" from attachments a join messages m on m.id = a.owner_id where m.conversation_id = ?`,
    [ticketId]
  )
  await new FetchMedia().handle(attachment)
  return attachment.id
}

async function send(token: string, accountId: string, body: object): Promise<string> {
  await new TakeWebhook().handle({
    sender: await letIn({ token, headerSecret: null, address: '127.0.0.1' }),
    headers: {},
    contentType: 'application/json',
    body: Buffer.from(JSON.stringify(body)),
  })
  const [entry] = await sql<{ id: string }>(
    'select id from botconversa_inbox where account_id = ? order by position desc limit 1',
    [accountId]
  )
  return entry.id
}

/** Others work on the same inbox at the same time: what they have in hand is not ours to take. */
async function isProcessed(entryId: string) {
  for (;;) {
    await new ProcessInbox().handle()
    const [entry] = await sql(
      `select 1 from botconversa_inbox where id = ? and state <> 'received'`,
      [entryId]
    )
    if (entry) return
  }
}

const admins = (expected: number | string) =>
  staff({ outsider: 'NOT_AN_ADMIN', member: 'NOT_AN_ADMIN', admin: expected })
const servers = (expected: number) =>
  staff({ outsider: 'NOT_FOUND', member: expected, admin: expected })

row('botconversa.webhook', {
  call: async ({ api }, world) =>
    api.post(`/api/v1/webhooks/botconversa/${(await subject(world)).token}`, { phone: '1' }),
  expect: everyone(200),
})
row('botconversa.outside_file', {
  call: ({ api }) => api.get(`/api/v1/outside-files/${uuid()}`),
  expect: everyone('NOT_FOUND'),
})
row('botconversa.inbox.index', {
  call: async ({ api }, world) => api.get(`${(await subject(world)).path}/inbox`),
  expect: admins(200),
})
row('botconversa.inbox.replay', {
  call: async ({ api }, world) => {
    const { path, entryId } = await subject(world)
    return api.post(`${path}/inbox/${entryId}/replay`, {})
  },
  expect: admins('ALREADY_PROCESSED'),
})
row('botconversa.captures.index', {
  call: async ({ api }, world) => api.get(`${(await subject(world)).path}/captures`),
  expect: admins(200),
})
row('botconversa.captures.dry_run', {
  call: async ({ api }, world) => {
    const { path, entryId } = await subject(world)
    return api.post(`${path}/captures/${entryId}/dry-run`, { fieldMap: FIELD_MAP })
  },
  expect: admins(200),
})
row('botconversa.media.index', {
  call: async ({ api }, world) => api.get(`${(await subject(world)).path}/media`),
  expect: admins(200),
})
row('tickets.botconversa.media.retry', {
  call: async ({ api }, world) => {
    const about = await subject(world)
    const attachmentId = await missedFile(about)
    return api.post(`/api/v1/tickets/${about.ticketId}/botconversa/media/${attachmentId}/retry`)
  },
  expect: servers(202),
})
row('botconversa.deliveries.index', {
  call: async ({ api }, world) => api.get(`${(await subject(world)).path}/deliveries`),
  expect: admins(200),
})
row('botconversa.deliveries.retry', {
  call: async ({ api }, world) => {
    const { path, deliveryId } = await subject(world)
    return api.post(`${path}/deliveries/${deliveryId}/retry`)
  },
  expect: admins(202),
})
row('botconversa.deliveries.dismiss', {
  call: async ({ api }, world) => {
    const { path, deliveryId } = await subject(world)
    return api.post(`${path}/deliveries/${deliveryId}/dismiss`)
  },
  expect: admins(200),
})
row('botconversa.deliveries.cancel', {
  call: async ({ api }, world) => api.post(`${(await subject(world)).path}/deliveries/cancel`, {}),
  expect: admins(200),
})
row('messages.resend', {
  call: async ({ api }, world) =>
    api.post(`/api/v1/messages/${(await subject(world)).messageId}/resend`),
  expect: servers(200),
})
row('tickets.botconversa.show', {
  call: async ({ api }, world) =>
    api.get(`/api/v1/tickets/${(await subject(world)).ticketId}/botconversa`),
  expect: servers(200),
})
row('tickets.botconversa.contact', {
  call: async ({ api }, world) => {
    const { ticketId } = await subject(world)
    const { body } = await world.ana.api.post('/api/v1/contacts', { name: 'Mãe' })
    return api.put(`/api/v1/tickets/${ticketId}/botconversa/contact`, { contactId: body.data.id })
  },
  expect: servers(200),
})
row('tickets.flows.index', {
  call: async ({ api }, world) =>
    api.get(`/api/v1/tickets/${(await subject(world)).ticketId}/flows`),
  expect: servers(200),
})
row('tickets.flows.store', {
  call: async ({ api }, world) =>
    api.post(`/api/v1/tickets/${(await subject(world)).ticketId}/flows`, { flowId: 21 }),
  expect: servers(202),
})
