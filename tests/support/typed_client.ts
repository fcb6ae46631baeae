import { httpBackend } from '#client/backend'
import { createHub, type Hub } from '#client/client'
import { Realtime } from '#client/realtime'
import type { Frame, Surroundings, SyncBackend } from '#client/shapes'
import { type ConversationState, fromSnapshot, putPage } from '#client/state'
import { Sync } from '#client/sync'
import { eventually } from '#tests/support/dev_command'
import type { Person } from '#tests/support/world'

const CONNECTED_WITHIN_MS = 5_000

/** Between the socket and the client: may keep a frame back, give it twice, or lose it. */
export type Line = (name: string, frame: Frame, give: () => void) => void

class LineSync extends Sync {
  line: Line = (_name, _frame, give) => give()

  override receive(name: string, frame: Frame): boolean {
    this.line(name, frame, () => super.receive(name, frame))
    return true
  }
}

/** The typed client of somebody, which may move from node to node and keeps what it knows meanwhile. */
export class TypedClient {
  readonly sync: LineSync
  #hub!: Hub
  #realtime?: Realtime
  #url = ''

  constructor(
    readonly person: Person,
    url: string,
    surroundings?: Surroundings
  ) {
    this.#moveTo(url)
    const backend: SyncBackend = {
      load: (id) => httpBackend(this.#hub).load(id),
      before: (id, seq) => httpBackend(this.#hub).before(id, seq),
      changes: (id, after) => httpBackend(this.#hub).changes(id, after),
      sync: (since) => httpBackend(this.#hub).sync(since),
    }
    this.sync = new LineSync({ backend, me: person.id, ...(surroundings && { surroundings }) })
  }

  get url() {
    return this.#url
  }

  async connect(url = this.#url) {
    this.#realtime?.close()
    this.#moveTo(url)
    let isConnected = false
    this.#realtime = new Realtime({
      url,
      session: this.#hub.session,
      sync: this.sync,
      onConnection: (is) => (isConnected = is),
    })
    this.#realtime.connect()
    await eventually(`a connection to ${url}`, () => isConnected, CONNECTED_WITHIN_MS)
  }

  disconnect() {
    this.#realtime?.close()
  }

  send(conversationId: string, clientId: string, body: string) {
    return this.#realtime!.send('message.send', { conversationId, clientId, body })
  }

  /** What a client that knows nothing is shown, as far back as `from`. */
  async fresh(conversationId: string, from: number): Promise<ConversationState> {
    const backend = httpBackend(this.#hub)
    let state = fromSnapshot(await backend.load(conversationId))
    while (state.hasBefore && state.messages[0].seq > from) {
      const page = await backend.before(conversationId, state.messages[0].seq)
      state = putPage(state, page.messages, page.hasBefore)
    }
    return state
  }

  close() {
    this.sync.stop()
    this.#realtime?.close()
  }

  #moveTo(url: string) {
    this.#url = url
    this.#hub = createHub({ baseUrl: url })
    this.#hub.session.begin({
      accessToken: this.person.api.token!,
      accessTokenExpiresAt: new Date(Date.now() + 900_000).toISOString(),
      refreshToken: this.person.refreshToken,
    })
  }
}

/** What a person sees of a conversation; how it came to be known leaves no trace in it. */
export function shown(state: ConversationState, from: number) {
  const { conversation, revision } = state
  return {
    revision,
    conversation,
    messages: state.messages.filter(({ seq }) => seq >= from),
  }
}
