import { EventEmitter, once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import {
  type ApiSettings,
  type Effect,
  execute,
  plan,
  type Planned,
  type Reply,
} from './botconversa/api.ts'
import { answerControl } from './botconversa/control.ts'
import { Chance, type Fault, Faults } from './botconversa/faults.ts'
import { mediaOf } from './botconversa/media.ts'
import { PAGE } from './botconversa/page.ts'
import {
  blockOf,
  type Message,
  type Sent,
  Webhooks,
  type WebhookSettings,
} from './botconversa/webhooks.ts'
import { FakeWorld, type FakeSubscriber } from './botconversa/world.ts'

export { FIELD_MAP } from './botconversa/webhooks.ts'
export type { Effect } from './botconversa/api.ts'
export type { Fault } from './botconversa/faults.ts'

export const BASE = '/api/v1/webhook'

export type Settings = ApiSettings &
  WebhookSettings & {
    apiKey: string
    /** Each answer comes so much later. */
    latencyMs: number
    /** Arrivals in any `windowMs` above which it says 429 of its own accord. */
    rate: number
    windowMs: number
    /** A block of a flow tells us of what we asked for ourselves. */
    echoesStatus: boolean
    echoesMessages: boolean
    /** What a file's address holds is looked at, as the real one does to pass it on. */
    fetchesFiles: boolean
  }

/** A request of the interface, as it came. */
export type Arrival = {
  /** Milliseconds of a clock that only goes forward. */
  at: number
  method: string
  /** With its query; after the base address. */
  path: string
  headers: Record<string, string>
  body: unknown
  /** The status, or what became of the connection. */
  answered: number | 'dropped' | 'silence' | null
}

const usual: Settings = {
  apiKey: 'fake-key',
  latencyMs: 0,
  rate: 600,
  windowMs: 60_000,
  nobodyIs: 404,
  duplicateIs: 200,
  repeatedPage: null,
  circleAfter: null,
  endsAfter: null,
  listPages: null,
  keepsManagers: false,
  echoesStatus: false,
  echoesMessages: false,
  fetchesFiles: true,
  webhookUrl: null,
  webhookHeaders: {},
  concurrency: 1,
  duplicates: 0,
  shuffle: 1,
  dropsNinthDigit: false,
  attempts: 5,
  retryMs: 200,
}

type Options = Partial<Settings> & { port?: number; seed?: number; stableIds?: boolean }

/**
 * A BotConversa that speaks as much of the public interface as is known of it, over HTTP and in memory: it counts its
 * rate, goes wrong as it is told to, sends webhooks, and remembers every arrival and every effect.
 */
export class FakeBotconversa extends EventEmitter {
  readonly world: FakeWorld
  readonly settings: Settings
  readonly faults: Faults
  readonly webhooks: Webhooks
  /** What was done, in order; whether its caller was told stands with it. */
  readonly effects: Effect[] = []
  readonly arrivals: Arrival[] = []
  /** How many calls it refused because they were more than its rate. */
  overRate = 0
  #server: Server

  private constructor(settings: Settings, seed: number, stableIds: boolean) {
    super()
    this.world = new FakeWorld(stableIds)
    this.setMaxListeners(0)
    this.settings = settings
    this.faults = new Faults(new Chance(seed))
    this.webhooks = new Webhooks(settings, new Chance(seed + 1))
    this.webhooks.on('webhook', () => this.emit('change'))
    this.#server = createServer((request, response) => void this.#serve(request, response))
  }

  static async start({
    port = 0,
    seed = 1,
    stableIds = false,
    ...given
  }: Options = {}): Promise<FakeBotconversa> {
    const fake = new FakeBotconversa({ ...usual, ...given }, seed, stableIds)
    fake.#server.listen(port, '127.0.0.1')
    await once(fake.#server, 'listening')
    return fake
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  get baseUrl(): string {
    return `${this.url}${BASE}`
  }

  async stop() {
    this.webhooks.stop()
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }

  /** Resolves once it holds: looked at after each arrival, effect and webhook. */
  async until(holds: () => boolean, withinMs = 20_000) {
    const signal = AbortSignal.timeout(withinMs)
    while (!holds()) await once(this, 'change', { signal })
  }

  /** From now on calls meet it, after those faults that were told before. */
  fail(fault: Fault) {
    this.faults.add(fault)
  }

  heal() {
    this.faults.clear()
  }

  /** A contact writes; who is new there is a subscriber from now on. Resolves when we have answered the webhook. */
  contactSays(
    phone: string,
    text: string,
    more: Omit<Message, 'text'> & { name?: string } = {}
  ): Promise<Sent> {
    const { name, ...message } = more
    const [firstName, ...rest] = (name ?? 'Contato').split(' ')
    const subscriber =
      this.world.byPhone(phone) ?? this.world.add({ phone, firstName, lastName: rest.join(' ') })
    this.#said(subscriber, 'contact', { text, ...message })
    return this.webhooks.push(this.#block(subscriber, { text, ...message }))
  }

  /** A manager opens or closes the conversation there, and may take it. */
  conversationIs(phone: string, isOpen: boolean, managerId?: number): Promise<Sent> {
    const subscriber = this.world.byPhone(phone)
    if (!subscriber) throw new Error(`Nobody there has the number ${phone}`)
    subscriber.isOpen = isOpen
    subscriber.managerId = managerId ?? subscriber.managerId
    this.emit('change')
    return this.webhooks.push(this.#block(subscriber, {}, isOpen ? 'aberto' : 'fechado'))
  }

  /** What was done to one subscriber, or of one kind, in order. */
  effectsOf(wanted: { subscriberId?: number; kind?: Effect['kind'] }): Effect[] {
    return this.effects.filter(
      ({ subscriberId, kind }) =>
        (wanted.subscriberId ?? subscriberId) === subscriberId && (wanted.kind ?? kind) === kind
    )
  }

  /** The most arrivals that any window of this length held. */
  mostWithin(windowMs = this.settings.windowMs): number {
    let from = 0
    let most = 0
    for (const [place, { at }] of this.arrivals.entries()) {
      while (at - this.arrivals[from].at >= windowMs) from++
      most = Math.max(most, place - from + 1)
    }
    return most
  }

  async #serve(request: IncomingMessage, response: ServerResponse) {
    try {
      const url = new URL(request.url!, this.url)
      const text = await textOf(request)
      if (url.pathname.startsWith(`${BASE}/`)) return await this.#call(request, url, text, response)
      if (url.pathname === '/') return send(response, 200, PAGE, 'text/html; charset=utf-8')
      const media = mediaOf(url.pathname)
      if (media) return send(response, 200, media.body, media.type)
      const answer = await answerControl(this, request.method!, url, text)
      send(response, answer.status, JSON.stringify(answer.body), 'application/json')
    } catch (error) {
      if (!response.destroyed) send(response, 400, String(error), 'text/plain; charset=utf-8')
    }
  }

  async #call(request: IncomingMessage, url: URL, text: string, response: ServerResponse) {
    const arrival: Arrival = {
      at: performance.now(),
      method: request.method!,
      path: url.pathname.slice(BASE.length) + url.search,
      headers: request.headers as Record<string, string>,
      body: parsed(text),
      answered: null,
    }
    this.arrivals.push(arrival)
    const isTooMuch = this.#isAboveRate()
    if (this.settings.latencyMs > 0) await delay(this.settings.latencyMs)
    const fault = isTooMuch ? undefined : this.faults.meet(`${arrival.method} ${arrival.path}`)
    const planned = isTooMuch ? TOO_MUCH : this.#planned(arrival, url)
    const isDone = planned.effect && (!fault || fault.afterEffect)
    const effect = isDone ? this.#execute(planned, !fault) : undefined
    if (fault) {
      arrival.answered = spoil(fault, response)
    } else {
      const { status, body } = planned.reply()
      arrival.answered = status
      send(response, status, status === 204 ? '' : JSON.stringify(body), 'application/json')
    }
    this.emit('change')
    if (effect) this.#tell(effect)
  }

  #isAboveRate(): boolean {
    const { rate, windowMs } = this.settings
    const oldest = this.arrivals.at(-rate - 1)
    const isAbove = oldest !== undefined && performance.now() - oldest.at < windowMs
    if (isAbove) this.overRate++
    return isAbove
  }

  #planned({ method, headers, body }: Arrival, url: URL): Planned {
    if (headers['api-key'] !== this.settings.apiKey) return WRONG_KEY
    if (body === undefined) return NO_JSON
    const context = { world: this.world, settings: this.settings, base: BASE }
    return plan(method, url, body as Record<string, unknown>, context)
  }

  #execute({ effect }: Planned, told: boolean): Effect {
    const done: Effect = { seq: this.effects.length + 1, at: Date.now(), told, ...effect!() }
    this.effects.push(done)
    execute(done, this.world)
    return done
  }

  /** What a flow there makes of it. */
  #tell(effect: Effect) {
    const subscriber = this.world.byId(effect.subscriberId)
    if (effect.kind === 'file' && this.settings.fetchesFiles) void this.#fetch(effect)
    if (!subscriber) return
    if (effect.kind === 'status' && this.settings.echoesStatus)
      void this.webhooks.push(this.#block(subscriber, {}, subscriber.isOpen ? 'aberto' : 'fechado'))
    if (effect.kind === 'text' && this.settings.echoesMessages)
      void this.webhooks.push(
        this.#block(subscriber, { text: String(effect.value), origin: 'atendente' })
      )
  }

  async #fetch(effect: Effect) {
    try {
      const response = await fetch(String(effect.value), { signal: AbortSignal.timeout(20_000) })
      const bytes = (await response.arrayBuffer()).byteLength
      effect.fetched = {
        status: response.status,
        type: response.headers.get('content-type') ?? '',
        bytes,
      }
    } catch (error) {
      effect.fetched = { error: String(error) }
    }
    this.emit('change')
  }

  #said(subscriber: FakeSubscriber, from: 'contact', { text = '', mediaUrl }: Message) {
    subscriber.talk.push({ at: new Date().toISOString(), from, text, file: mediaUrl })
    this.emit('change')
  }

  #block(subscriber: FakeSubscriber, message: Message, status?: string) {
    return blockOf(subscriber, this.settings, message, status)
  }
}

const refusal = (status: number, detail: string): Planned => ({
  reply: (): Reply => ({ status, body: { detail } }),
})
const TOO_MUCH = refusal(429, 'Request was throttled.')
const WRONG_KEY = refusal(403, 'Api key is not valid')
const NO_JSON = refusal(400, 'JSON parse error')

/** An answer that is none. */
function spoil(fault: Fault, response: ServerResponse): Arrival['answered'] {
  const say = (status: number, body: string, type = 'application/json') => {
    send(response, status, body, type)
    return status
  }
  switch (fault.answer) {
    case 'drop':
      response.destroy()
      return 'dropped'
    case 'silence':
      return 'silence'
    case 'limited':
      if (fault.retryAfter !== undefined)
        response.setHeader('retry-after', String(fault.retryAfter))
      return say(429, '{"detail":"Request was throttled."}')
    case 'error':
      return say(500, '{"error_message":"Internal error"}')
    case 'html':
      return say(
        fault.status ?? 200,
        '<!doctype html><title>Manutenção</title><h1>Voltamos já</h1>',
        'text/html'
      )
    case 'error_inside':
      return say(200, '{"error_message":"Subscriber has no open window"}')
    case 'forbidden':
      return say(403, '{"detail":"Api key is not valid"}')
    case 'broken_json':
      return say(200, '{"id": 5')
  }
}

function send(response: ServerResponse, status: number, body: string | Buffer, type: string) {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

/** Undefined where it is no JSON; nothing at all is an empty object. */
function parsed(text: string): unknown {
  if (text === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
