import { EventEmitter } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import type { Chance } from './faults.ts'
import { type FakeSubscriber, withoutNinthDigit } from './world.ts'

/** What a person typed into an integration block, with the flow's variables filled in: one that is empty is ''. */
export type Block = {
  contato: { id: number; nome: string; telefone: string }
  mensagem: { id: string; texto: string; arquivo: string; hora: string }
  atendimento: { situacao: string; atendente: string }
  fluxo: string
  etiqueta: string
  origem: string
}

/** Where our fields stand in it. */
export const FIELD_MAP = {
  phone: '/contato/telefone',
  subscriberId: '/contato/id',
  name: '/contato/nome',
  text: '/mensagem/texto',
  mediaUrl: '/mensagem/arquivo',
  status: '/atendimento/situacao',
  externalId: '/mensagem/id',
  occurredAt: '/mensagem/hora',
  manager: '/atendimento/atendente',
  flow: '/fluxo',
  tag: '/etiqueta',
  origin: '/origem',
}

export type WebhookSettings = {
  /** Where they go; nowhere while it is not said. */
  webhookUrl: string | null
  webhookHeaders: Record<string, string>
  /** So many are under way at once. */
  concurrency: number
  /** The part of them that comes twice. */
  duplicates: number
  /** The next to go is any of the first so many that wait. */
  shuffle: number
  dropsNinthDigit: boolean
  /** How often one that was not answered with 2xx is tried in all. */
  attempts: number
  retryMs: number
}
export type Sent = { body: unknown; status: number | null; attempts: number }
type Waiting = { body: unknown; answered: (sent: Sent) => void }

/** What the fake sends to us, one after the other unless told otherwise. */
export class Webhooks extends EventEmitter {
  readonly sent: Sent[] = []
  #settings: WebhookSettings
  #chance: Chance
  #waiting: Waiting[] = []
  #underWay = 0
  #stopping = new AbortController()

  constructor(settings: WebhookSettings, chance: Chance) {
    super()
    this.#settings = settings
    this.#chance = chance
  }

  get isIdle(): boolean {
    return this.#waiting.length === 0 && this.#underWay === 0
  }

  /** Any body at all; resolves when it was answered, or given up. */
  push(body: unknown): Promise<Sent> {
    const isTwice = this.#chance.next() < this.#settings.duplicates
    return new Promise((answered) => {
      this.#waiting.push({ body, answered })
      if (isTwice) this.#waiting.push({ body, answered: () => {} })
      this.#pump()
    })
  }

  stop() {
    this.#waiting = []
    this.#stopping.abort()
  }

  #pump() {
    while (this.#underWay < this.#settings.concurrency && this.#waiting.length > 0) {
      const reach = Math.min(this.#waiting.length, Math.max(1, this.#settings.shuffle))
      const [next] = this.#waiting.splice(this.#chance.below(reach), 1)
      this.#underWay++
      void this.#send(next).finally(() => {
        this.#underWay--
        this.emit('webhook')
        this.#pump()
      })
    }
  }

  async #send({ body, answered }: Waiting) {
    const sent: Sent = { body, status: null, attempts: 0 }
    while (sent.attempts < this.#settings.attempts && !this.#stopping.signal.aborted) {
      if (sent.attempts++ > 0) await delay(this.#settings.retryMs)
      sent.status = await this.#post(body)
      if (sent.status !== null && sent.status < 300) break
    }
    this.sent.push(sent)
    answered(sent)
  }

  async #post(body: unknown): Promise<number | null> {
    const { webhookUrl, webhookHeaders } = this.#settings
    if (!webhookUrl) return null
    try {
      const response = await fetch(webhookUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...webhookHeaders },
        body: typeof body === 'string' ? body : JSON.stringify(body),
        signal: AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(30_000)]),
      })
      await response.arrayBuffer()
      return response.status
    } catch {
      return null // Nobody is there: tried again, as often as the settings say.
    }
  }
}

export type Message = {
  text?: string
  mediaUrl?: string
  externalId?: string
  occurredAt?: string
  flow?: string
  tag?: string
  /** Who said it there; the contact, unless another is named. */
  origin?: string
}

export function blockOf(
  subscriber: FakeSubscriber,
  settings: WebhookSettings,
  {
    text = '',
    mediaUrl = '',
    externalId = '',
    occurredAt,
    flow = '',
    tag = '',
    origin = '',
  }: Message,
  status = ''
): Block {
  const manager = subscriber.managerId === null ? '' : String(subscriber.managerId)
  const { phone } = subscriber
  return {
    contato: {
      id: subscriber.id,
      nome: subscriber.full_name,
      telefone: settings.dropsNinthDigit ? withoutNinthDigit(phone) : phone,
    },
    mensagem: {
      id: externalId,
      texto: text,
      arquivo: mediaUrl,
      hora: occurredAt ?? new Date().toISOString(),
    },
    atendimento: { situacao: status, atendente: manager },
    fluxo: flow,
    etiqueta: tag,
    origem: origin,
  }
}
