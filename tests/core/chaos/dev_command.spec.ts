import { setTimeout as delay } from 'node:timers/promises'
import { io, type Socket } from 'socket.io-client'
import { v4 as uuid } from 'uuid'
import { test } from '@japa/runner'
import { DevCommand, eventually } from '#tests/support/dev_command'
import { PASSWORD } from '#tests/support/world'

const ANSWER_WITHIN_MS = 30_000

type Acknowledged = { clientId: string; id: string; seq: number; body: string }

/** Somebody of the demo who talks over a socket, as fast as they are answered, until the line is cut. */
class Talker {
  readonly acknowledged: Acknowledged[] = []
  /** What went off without an answer: it may be stored or not. */
  readonly unsure: { clientId: string; body: string }[] = []
  #token = ''
  #socket?: Socket

  constructor(
    readonly email: string,
    private dev: DevCommand
  ) {}

  async signIn() {
    const { data } = await this.call('POST', '/api/v1/auth/login', {
      email: this.email,
      password: PASSWORD,
    })
    this.#token = data.accessToken
    return data
  }

  async call(method: string, path: string, body?: unknown): Promise<any> {
    const response = await fetch(`${this.dev.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'authorization': `Bearer ${this.#token}` },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return text === '' ? undefined : JSON.parse(text)
  }

  async connect() {
    this.#socket = io(this.dev.url, {
      auth: { token: this.#token },
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
    })
    const socket = this.#socket
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve)
      socket.once('connect_error', reject)
    })
  }

  /** Talks until the socket is closed by whatever happens to the server. */
  async talk(conversationId: string) {
    while (this.#socket!.connected) {
      const clientId = uuid()
      const body = `${this.email} ${clientId}`
      const answer = await this.#send({ conversationId, clientId, body })
      if (answer === null) this.unsure.push({ clientId, body })
      else if (answer.error?.code === 'RATE_LIMITED') await delay(answer.error.retryAfterMs)
      else if (!answer.ok) throw new Error(`send: ${JSON.stringify(answer.error)}`)
      else this.acknowledged.push({ clientId, id: answer.data.id, seq: answer.data.seq, body })
    }
  }

  #send(message: object): Promise<any> {
    const socket = this.#socket!
    return new Promise((resolve) => {
      const lost = () => resolve(null)
      socket.once('disconnect', lost)
      socket
        .timeout(ANSWER_WITHIN_MS)
        .emit('message.send', message, (error: Error | null, answer: unknown) => {
          socket.off('disconnect', lost)
          resolve(error ? null : answer)
        })
    })
  }
}

test.group('the development command, killed', (group) => {
  let dev: DevCommand
  group.setup(async () => {
    dev = await DevCommand.create()
    return () => dev.remove()
  })

  test('what was acknowledged is there once after kill -9 and a new start, and nothing is left over', async ({
    assert,
  }) => {
    await dev.start()
    const talkers = ['ana', 'bruno', 'carla'].map((name) => new Talker(`${name}@demo.test`, dev))
    const [ana] = talkers
    const people = await Promise.all(talkers.map((talker) => talker.signIn()))
    const { data: channel } = await ana.call('POST', '/api/v1/channels', {
      name: `queda ${process.pid}`,
      visibility: 'private',
    })
    for (const { user } of people.slice(1))
      await ana.call('POST', `/api/v1/channels/${channel.id}/members`, { userId: user.id })

    const round = async (strike: () => Promise<void>) => {
      const before = talkers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0)
      await Promise.all(talkers.map((talker) => talker.connect()))
      const talking = Promise.all(talkers.map((talker) => talker.talk(channel.id)))
      // A durable listener has something to do meanwhile, so that the outbox is struck as well.
      for (const name of ['diego', 'elisa', 'fabio'])
        await ana.call('POST', '/api/v1/auth/password/forgot', { email: `${name}@demo.test` })
      await eventually(
        'messages to flow',
        () => talkers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0) > before + 60
      )
      await strike()
      await talking
    }

    await round(() => dev.kill('SIGKILL'))
    const orphans = dev.processes('bin/')
    await dev.start()
    for (const talker of talkers) await talker.signIn()

    await round(async () => {
      const struck = [...dev.processes('bin/worker.ts'), ...dev.processes('bin/server.ts')]
      assert.isAtLeast(struck.length, 2)
      for (const pid of struck) process.kill(pid, 'SIGKILL')
    })
    await dev.kill('SIGTERM')
    assert.equal(dev.exitCode, 0)
    await dev.start()
    for (const talker of talkers) await talker.signIn()
    await eventually('what was left behind to end by itself', () => {
      const running = new Set(dev.processes())
      return !orphans.some((pid) => running.has(pid))
    })

    await settled(dev)
    const stored = await dev.inDatabase(async (client) => {
      const { rows } = await client.query(
        'select id, seq, client_id as "clientId", body from messages where conversation_id = $1 order by seq',
        [channel.id]
      )
      return rows as Acknowledged[]
    })
    assert.deepEqual(
      stored.map(({ seq }) => Number(seq)),
      stored.map((_row, index) => index + 1)
    )
    const byClientId = new Map(stored.map((row) => [row.clientId, row]))
    assert.equal(byClientId.size, stored.length)
    for (const said of talkers.flatMap(({ acknowledged }) => acknowledged))
      assert.deepEqual({ ...byClientId.get(said.clientId)!, seq: said.seq }, said)
    const { data: shown } = await ana.call('GET', `/api/v1/conversations/${channel.id}`)
    assert.equal(shown.lastSeq, stored.length)

    // Sent again with the same clientId, what was unsure is there once too.
    for (const talker of talkers) {
      for (const message of talker.unsure) {
        const path = `/api/v1/conversations/${channel.id}/messages`
        const { data } = await talker.call('POST', path, message)
        if (byClientId.has(message.clientId))
          assert.equal(data.id, byClientId.get(message.clientId)!.id)
      }
    }

    await dev.kill('SIGTERM')
    assert.equal(dev.exitCode, 0)
    await eventually(
      'no process to be left, PostgreSQL neither',
      () => dev.processes().length === 0
    )
  })
})

/** The outbox has run empty. */
async function settled(dev: DevCommand) {
  await dev.inDatabase(async (client) => {
    await eventually(
      'the outbox to be empty',
      async () => {
        const { rows } = await client.query('select count(*)::int as n from outbox')
        return rows[0].n === 0
      },
      60_000
    )
  })
}
