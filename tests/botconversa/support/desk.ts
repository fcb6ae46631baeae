import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { drain } from '#app/core/events/drain'
import { ensureStudentContact } from '#app/identity/services/student_contact'
import { FetchMedia } from '#app/botconversa/actions/fetch_media'
import { ProcessInbox } from '#app/botconversa/actions/process_inbox'
import { RefreshSubscriber } from '#app/botconversa/actions/refresh_subscriber'
import { SendDelivery } from '#app/botconversa/actions/send_delivery'
import { accountById, type AccountRow } from '#app/botconversa/queries/account_rows'
import { accountSecrets } from '#app/botconversa/services/account_secrets'
import type { FieldMap } from '#app/botconversa/services/settings'
import { makeAccount } from '#tests/botconversa/support/accounts'
import { FakeBotconversa, FIELD_MAP } from '#tests/fakes/botconversa_server'
import { baseUrl } from '#tests/support/api'
import { createQueue } from '#tests/support_desk/support/desk'
import { createWorld, type Person, type World } from '#tests/support/world'

export type Line = {
  world: World
  fake: FakeBotconversa
  account: AccountRow
  queue: { id: string; name: string }
  webhookUrl: string
}

type Settings = { queue?: object; fieldMap?: FieldMap; [column: string]: unknown }

/** A world, a queue that ana and bruno serve, and an account that speaks with a fake BotConversa. */
export async function openLine({ queue: rules = {}, ...columns }: Settings = {}): Promise<Line> {
  const world = await createWorld()
  const fake = await FakeBotconversa.start()
  const queue = await createQueue(world, [world.ana, world.bruno], rules)
  const { id, token } = await makeAccount({
    baseUrl: fake.baseUrl,
    apiKey: fake.settings.apiKey,
  })
  await setAccount(id, { default_queue_id: queue.id, field_map: FIELD_MAP, ...columns })
  const webhookUrl = `${baseUrl()}/api/v1/webhooks/botconversa/${accountSecrets.open(token)}`
  fake.settings.webhookUrl = webhookUrl
  return { world, fake, account: (await accountById(id))!, queue, webhookUrl }
}

/**
 * The same, alone: workers would serve the accounts of every test before it too, whose fakes are gone; and after ten minutes
 * of that write to each of hundreds of admins about each of hundreds of accounts.
 */
export async function openOnlyLine(): Promise<Line> {
  await sql('update botconversa_accounts set archived_at = now() where archived_at is null')
  return openLine()
}

export const setAccount = (id: string, columns: Record<string, unknown>) =>
  sql(
    `update botconversa_accounts set ${Object.keys(columns)
      .map((name) => `${name} = ?`)
      .join(', ')} where id = ?`,
    [
      ...Object.values(columns).map((value) =>
        value !== null && typeof value === 'object' && !(value instanceof Date)
          ? JSON.stringify(value)
          : value
      ),
      id,
    ]
  )

/** What the worker would do, until nothing is left to do. */
export async function workInbox() {
  while (await new ProcessInbox().handle());
}

/** The same for what goes out, with what the desk's events ask for. */
export async function workDeliveries() {
  await drain('botconversa.mirror')
  for (;;) {
    const sent = await new SendDelivery().handle({ busy: [] })
    if (sent !== 'done') return sent
  }
}

/** The clock of what waits is set, so that nobody waits for it. */
export const isDue = async (accountId: string) => {
  await setAccount(accountId, { paused_until: null })
  await sql(
    `update botconversa_deliveries set next_at = now() where account_id = ? and state = 'queued'`,
    [accountId]
  )
}

export const refreshAll = async ({ account }: Pick<Line, 'account'>) => {
  const rows = await sql<{ id: string }>(
    'select id from botconversa_subscribers where account_id = ?',
    [account.id]
  )
  for (const { id } of rows) await new RefreshSubscriber().handle({ subscriberId: id })
}

export const ticketsOf = async (person: Person, query = '') =>
  (await person.api.get(`/api/v1/tickets?channel=botconversa${query}`)).body.data as any[]

export const messagesOf = async (person: Person, ticketId: string) =>
  (await person.api.get(`/api/v1/tickets/${ticketId}/messages`)).body.data as any[]

let numbers = 0
/** A mobile of nobody's, in every form that people write. */
export const newPhone = () =>
  `+551196${String((process.pid * 997 + ++numbers * 7919) % 10_000_000).padStart(7, '0')}`

export const inboxOf = ({ world, account }: Line, query = '') =>
  world.admin.api.get(`/api/v1/integrations/botconversa/accounts/${account.id}/inbox${query}`)

/** What is waited for is fetched, as the worker would. */
export async function fetchAll({ account }: Pick<Line, 'account'>) {
  const rows = await sql<{ id: string }>(
    `select file_id as id from botconversa_media where account_id = ? and state = 'waiting'`,
    [account.id]
  )
  for (const { id: fileId } of rows) await new FetchMedia().handle({ fileId })
}

/** The contact of a student, to whom this number belongs. */
export async function studentContact({ ana, aluno1 }: World, phone: string): Promise<string> {
  const id = await transaction((trx) => ensureStudentContact(trx, aluno1.user))
  const { status } = await ana.api.patch(`/api/v1/contacts/${id}`, { phones: [phone] })
  if (status !== 200) throw new Error(`contact: ${status}`)
  return id
}

/** A contact has written, and there is a ticket. */
export async function talkWith({ world, fake }: Line, text = 'Oi') {
  const phone = newPhone()
  await fake.contactSays(phone, text)
  await workInbox()
  const subscriber = fake.world.byPhone(phone)!
  const tickets = await ticketsOf(world.ana)
  const ticket = tickets.find(({ contact }) => contact.phone === phone)
  return { phone, subscriber, ticket }
}

export const deliveriesOf = async ({ world, account }: Line, query = '') =>
  (
    await world.admin.api.get(
      `/api/v1/integrations/botconversa/accounts/${account.id}/deliveries${query}`
    )
  ).body.data as any[]

export async function upload(person: Person, name: string, text: string): Promise<string> {
  const form = new FormData()
  form.append('file', new Blob([text], { type: 'text/plain' }), name)
  const response = await fetch(`${baseUrl()}/api/v1/uploads`, {
    method: 'POST',
    headers: { authorization: `Bearer ${person.api.token}` },
    body: form,
  })
  return ((await response.json()) as any).data.id
}
