import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { createHub, httpBackend, type Hub, Realtime, Sync } from '#client/index'

export type Acknowledged = { id: string; seq: number; conversationId: string; clientId: string }
export type Account = { email: string; password: string }

/** What everybody's clocks share: they are one process. */
export type Clock = { sentAt: Map<string, number>; delays: number[] }

const PAUSE_MS = { least: 150, spread: 500 }
const LINES = [
  'Bom dia!',
  'Já falei com a família, eles vêm amanhã.',
  'Alguém tem o material da aula de quinta? 📚',
  'O boleto da turma da noite foi reenviado.',
  'Combinado, obrigado!',
]

/** One person at their desk: signed in, on a socket, with a store that stays equal to the server. */
export class Talker {
  readonly acknowledged: Acknowledged[] = []
  /** Conversations of which a message arrived here. */
  readonly heardOf = new Set<string>()
  userId = ''
  #hub: Hub
  #sync!: Sync
  #realtime!: Realtime

  constructor(
    baseUrl: string,
    private clock: Clock
  ) {
    this.#hub = createHub({ baseUrl })
  }

  async arrive({ email, password }: Account) {
    await this.#hub.signIn(email, password)
    const me = await this.#hub.request<{ data: { id: string } }>('GET', '/api/v1/me')
    this.userId = me.data.id
    this.#sync = new Sync({ backend: httpBackend(this.#hub), me: this.userId })
    await new Promise<void>((connected) => {
      this.#realtime = new Realtime({
        url: this.#hub.baseUrl,
        session: this.#hub.session,
        sync: this.#sync,
        onConnection: (is) => is && connected(),
      })
      this.#realtime.on('message.created', ({ conversationId, message }) =>
        this.#hear(conversationId, message?.clientId ?? null)
      )
      this.#realtime.connect()
    })
  }

  async openChannel(name: string, others: Talker[]): Promise<string> {
    const { data } = await this.#hub.request<{ data: { id: string } }>('POST', '/api/v1/channels', {
      name,
      visibility: 'private',
    })
    for (const { userId } of others)
      await this.#hub.request('POST', `/api/v1/channels/${data.id}/members`, { userId })
    return data.id
  }

  watch = (conversationId: string) => this.#sync.openConversation(conversationId)

  /** Says something in one of the conversations now and then, and waits for each acknowledgement. */
  async talk(conversationIds: string[], until: number) {
    while (Date.now() < until) {
      const conversationId = pick(conversationIds)
      const clientId = randomUUID()
      this.clock.sentAt.set(clientId, performance.now())
      const message = { conversationId, clientId, body: pick(LINES) }
      const { id, seq } = await this.#realtime.send('message.send', message)
      this.acknowledged.push({ id, seq, conversationId, clientId })
      await delay(PAUSE_MS.least + Math.random() * PAUSE_MS.spread)
    }
  }

  /** The messages that stand in this person's store, in its order. */
  stored(conversationId: string): string[] {
    return this.#sync.open.get(conversationId)?.state?.messages.map(({ id }) => id) ?? []
  }

  leave() {
    this.#sync?.stop()
    this.#realtime?.close()
  }

  #hear(conversationId: string, clientId: string | null) {
    this.heardOf.add(conversationId)
    const sentAt = clientId && this.clock.sentAt.get(clientId)
    if (sentAt) this.clock.delays.push(performance.now() - sentAt)
  }
}

const pick = <Thing>(things: Thing[]): Thing => things[Math.floor(Math.random() * things.length)]
