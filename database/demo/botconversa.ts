import { setTimeout as delay } from 'node:timers/promises'
import logger from '@adonisjs/core/services/logger'
import { sql } from '#app/core/database/sql'
import type User from '#app/identity/models/user'
import { CreateAccount, UpdateAccount } from '#app/botconversa/actions/manage_accounts'
import { type AccountRow, listAccounts } from '#app/botconversa/queries/account_rows'
import type { FieldMap } from '#app/botconversa/services/settings'
import { toAccount } from '#app/botconversa/transformers/account_transformer'
import { QUEUE } from '#database/demo/desk'
import type { People } from '#database/demo/people'

const NAME = 'WhatsApp (demonstração)'
const KEY = 'fake-key'
/** It starts beside us. */
const PATIENCE_MS = 10_000
const LOOK_EVERY_MS = 100
/** As the fake calls its managers and flows. */
const MANAGERS = { bruno: 41, carla: 42 }
const GOODBYE_FLOW = 22

/** An account of WhatsApp that leads to the fake BotConversa of `npm run dev`, which stands elsewhere at each start. */
export async function seedBotconversa(people: People, fakeUrl: string) {
  if (!(await answers(fakeUrl)))
    return logger.warn(`the fake BotConversa does not answer at ${fakeUrl}`)
  const actor = people.get('admin')!
  const known = (await listAccounts()).find(({ name }) => name === NAME)
  const baseUrl = `${fakeUrl}/api/v1/webhook`
  const account = known
    ? await moved(actor, known, baseUrl)
    : await create(people, actor, baseUrl, await control<FieldMap>(fakeUrl, 'GET', 'field-map'))
  // The web server may need a while: what a contact writes is tried again until it is there.
  const { webhookUrl } = toAccount(account)
  await control(fakeUrl, 'PATCH', 'settings', { webhookUrl, attempts: 120, retryMs: 500 })
  if (!known) await begin(fakeUrl)
}

async function create(people: People, actor: User, baseUrl: string, fieldMap: FieldMap) {
  const [queue] = await sql<{ id: string }>('select id from queues where name = ?', [QUEUE])
  const managers = Object.entries(MANAGERS).map(([login, managerId]) => ({
    managerId,
    userId: people.get(login)!.id,
  }))
  return new CreateAccount().handle({
    actor,
    name: NAME,
    apiKey: KEY,
    baseUrl,
    fieldMap,
    defaultQueueId: queue.id,
    rules: {
      managers,
      tags: [{ tag: 'Financeiro', queueId: queue.id }],
      flows: [{ flowId: GOODBYE_FLOW, status: 'resolved', direction: 'out' }],
    },
    outbound: { tags: true },
  })
}

const moved = async (actor: User, account: AccountRow, baseUrl: string) =>
  account.baseUrl === baseUrl
    ? account
    : new UpdateAccount().handle({ actor, id: account.id, baseUrl })

/** Somebody has written already when one looks. */
async function begin(fakeUrl: string) {
  const contact = { phone: '+5511987654321', name: 'Maria Souza', isLater: true }
  for (const [place, text] of ['Oi! Vocês têm turma à noite?', 'E qual é o valor?'].entries())
    await control(fakeUrl, 'POST', 'say', { ...contact, text, externalId: `demo-${place + 1}` })
}

async function answers(fakeUrl: string): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    try {
      await control(fakeUrl, 'GET', 'settings')
      return true
    } catch {
      await delay(LOOK_EVERY_MS) // Not up yet.
    }
  }
  return false
}

async function control<T>(
  fakeUrl: string,
  method: string,
  name: string,
  body?: object
): Promise<T> {
  const response = await fetch(`${fakeUrl}/__control/${name}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(2_000),
  })
  if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`)
  return (await response.json()) as T
}
