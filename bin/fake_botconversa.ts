/**
 * `npm run fake:botconversa`: a BotConversa to try the product with, on plain Node. PORT says where (0: any that is
 * free), WEBHOOK_URL where it sends what contacts write, API_KEY which key it takes.
 */
import { followParent } from '../app/core/embedded/parent.ts'
import { FIELD_MAP, FakeBotconversa } from '../tests/fakes/botconversa_server.ts'

const { PORT = '4010', WEBHOOK_URL, API_KEY = 'fake-key' } = process.env

if (process.env.NODE_ENV === 'production') {
  console.error('The fake BotConversa is for development and tests')
  process.exit(1)
}
const fake = await FakeBotconversa.start({
  port: Number(PORT),
  apiKey: API_KEY,
  webhookUrl: WEBHOOK_URL ?? null,
  stableIds: true,
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void fake.stop().then(() => process.exit(0)))
followParent(async () => fake.stop())
if (!process.env.ZAYN_DEV_PID)
  console.log(`
  A fake BotConversa answers

  Page       ${fake.url}          write as a contact, read what the team answers
  Base       ${fake.baseUrl}
  Key        ${API_KEY}
  Webhooks   ${WEBHOOK_URL ?? `nowhere yet: WEBHOOK_URL=…, or PATCH ${fake.url}/__control/settings { "webhookUrl": "…" }`}
  Field map  ${JSON.stringify(FIELD_MAP)}
  Switches   ${fake.url}/__control
`)
process.send?.({ url: fake.url })
