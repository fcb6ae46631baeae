import type { FakeBotconversa, Settings } from '../botconversa_server.ts'
import type { Fault } from './faults.ts'
import { FIELD_MAP } from './webhooks.ts'
import type { NewSubscriber } from './world.ts'

type Answer = { status: number; body: unknown }

/** Drives the fake from another process; `GET /__control` says how. */
export async function answerControl(
  fake: FakeBotconversa,
  method: string,
  url: URL,
  text: string
): Promise<Answer> {
  const name = `${method} ${url.pathname.replace(/^\/__control\/?/, '')}`.trim()
  const input = text ? JSON.parse(text) : {}
  const command = commands[name]
  if (!url.pathname.startsWith('/__control') || !command)
    return { status: 404, body: { detail: `Not one of: ${Object.keys(commands).join(', ')}` } }
  return { status: 200, body: (await command.run(fake, input, url.searchParams)) ?? {} }
}

type Command = {
  takes?: object
  run: (fake: FakeBotconversa, input: any, query: URLSearchParams) => unknown
}

const since = <Row>(rows: readonly Row[], query: URLSearchParams) =>
  rows.slice(Number(query.get('from') ?? 0))

const commands: Record<string, Command> = {
  'GET': {
    run: () => Object.entries(commands).map(([name, { takes }]) => ({ command: name, takes })),
  },
  'POST say': {
    takes: {
      phone: '+5511987654321',
      text: 'Oi',
      name: 'Maria',
      mediaUrl: '',
      externalId: '',
      occurredAt: '',
      isLater: false,
    },
    run: (fake, { phone, text = '', isLater = false, ...more }) => {
      const sent = fake.contactSays(phone, text, more)
      return isLater ? {} : sent
    },
  },
  'POST conversation': {
    takes: { phone: '+5511987654321', open: false, managerId: 41 },
    run: (fake, { phone, open, managerId }) => fake.conversationIs(phone, open, managerId),
  },
  'POST webhook': {
    takes: { any: 'body' },
    run: (fake, body) => fake.webhooks.push(body),
  },
  'POST subscribers': {
    takes: {
      subscribers: [
        { phone: '+5511987654321', firstName: 'Maria', lastName: 'Souza', tags: ['Aluno'] },
      ],
    },
    run: (fake, { subscribers }: { subscribers: NewSubscriber[] }) => ({
      ids: subscribers.map((one) => fake.world.add(one).id),
    }),
  },
  'GET field-map': { run: () => FIELD_MAP },
  'GET settings': { run: ({ settings }) => settings },
  'PATCH settings': {
    takes: {
      webhookUrl: 'http://…',
      latencyMs: 0,
      rate: 600,
      duplicates: 0.1,
      shuffle: 5,
      dropsNinthDigit: true,
    },
    run: (fake, changes: Partial<Settings>) => Object.assign(fake.settings, changes),
  },
  'GET faults': { run: ({ faults }) => faults.plan },
  'POST faults': {
    takes: {
      answer: 'limited | error | drop | html | error_inside | forbidden | broken_json | silence',
      afterEffect: true,
      times: 3,
      share: 0.2,
      path: '/send_message/',
      retryAfter: 5,
    },
    run: (fake, fault: Fault) => fake.fail(fault),
  },
  'DELETE faults': { run: (fake) => fake.heal() },
  'GET effects': { run: ({ effects }, _input, query) => since(effects, query) },
  'GET arrivals': { run: ({ arrivals }, _input, query) => since(arrivals, query) },
  'GET webhooks': { run: ({ webhooks }, _input, query) => since(webhooks.sent, query) },
  'GET figures': {
    run: (fake) => ({
      arrivals: fake.arrivals.length,
      effects: fake.effects.length,
      webhooks: fake.webhooks.sent.length,
      isIdle: fake.webhooks.isIdle,
      mostWithinWindow: fake.mostWithin(),
      overRate: fake.overRate,
    }),
  },
  'GET talks': {
    run: ({ world }) =>
      world.subscribers
        .filter(({ talk }) => talk.length > 0)
        .map((one) => ({ ...world.show(one), isOpen: one.isOpen, talk: one.talk.slice(-100) })),
  },
}
