import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import { once } from 'node:events'
import { join } from 'node:path'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { newId } from '#app/core/operation'
import type { Resolve } from '#app/core/http/outside_address'
import { downloadTo, OutsideFailure, safeFetch } from '#app/core/http/safe_fetch'

/** A server on this machine, whose every request is counted. */
class Elsewhere {
  requests: string[] = []
  closed = 0
  #server: Server

  constructor(answer: RequestListener) {
    this.#server = createServer((request, response) => {
      this.requests.push(request.url!)
      response.on('close', () => this.closed++)
      answer(request, response)
    })
  }

  async start() {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    return this
  }

  get port() {
    return (this.#server.address() as { port: number }).port
  }
  get url() {
    return `http://127.0.0.1:${this.port}`
  }

  async stop() {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }
}

const failureOf = async (work: Promise<unknown>): Promise<OutsideFailure> => {
  const error = await work.then(
    () => null,
    (failure: unknown) => failure
  )
  if (error instanceof OutsideFailure) return error
  throw error ?? new Error('It did not fail')
}
const pathFor = () => join(app.tmpPath(), `download-${newId()}`)
/** A name of the outside that leads to this machine. */
const leadingHere = ((_name: string, _options: unknown, done: any) =>
  done(null, [{ address: '127.0.0.1', family: 4 }])) as unknown as Resolve

test.group('calls to addresses of others', (group) => {
  let server: Elsewhere
  const start = async (answer: RequestListener) => (server = await new Elsewhere(answer).start())
  group.each.teardown(async () => {
    await server?.stop()
  })

  test('an answer is read whole, with what it says of itself', async ({ assert }) => {
    await start((request, response) => {
      response.setHeader('content-type', 'application/json')
      response.setHeader('retry-after', '7')
      response
        .writeHead(429)
        .end(JSON.stringify({ saw: request.headers['x-key'], by: request.method }))
    })
    const answer = await safeFetch(`${server.url}/a?b=%20c`, {
      method: 'POST',
      headers: { 'x-key': 'k' },
      body: '{}',
    })
    assert.deepEqual(answer, {
      status: 429,
      contentType: 'application/json',
      retryAfter: '7',
      text: '{"saw":"k","by":"POST"}',
    })
    assert.deepEqual(server.requests, ['/a?b=%20c'])
  })

  test('a name that answers the check outside and the connection inside reaches nobody', async ({
    assert,
  }) => {
    await start((_request, response) => response.end('secret'))
    const failure = await failureOf(
      safeFetch(`http://rebind.example:${server.port}/`, { resolve: leadingHere })
    )
    assert.deepInclude({ ...failure }, { reason: 'not_allowed', isReached: false })
    const path = pathFor()
    const limits = { maxBytes: 100, timeoutMs: 1_000, resolve: leadingHere }
    const other = await failureOf(downloadTo(`http://rebind.example:${server.port}/`, path, limits))
    assert.equal(other.reason, 'not_allowed')
    assert.isFalse(existsSync(path))
    assert.deepEqual(server.requests, [])
  })

  test('an IP address inside reaches nobody', async ({ assert }) => {
    await start((_request, response) => response.end())
    for (const host of ['0.0.0.0', '127.0.0.2', '[::ffff:127.0.0.1]', '0x7f.2'])
      assert.equal(
        (await failureOf(safeFetch(`http://${host}:${server.port}/`))).reason,
        'not_allowed'
      )
    assert.deepEqual(server.requests, [])
  })

  test('an endless answer is cut off at its limit, in memory and on disk', async ({ assert }) => {
    await start((_request, response) => {
      const part = Buffer.alloc(64 * 1024)
      const pour = () => {
        while (!response.destroyed && response.write(part));
        if (!response.destroyed) response.once('drain', pour)
      }
      pour()
    })
    assert.equal(
      (await failureOf(safeFetch(server.url, { maxBytes: 300_000 }))).reason,
      'too_large'
    )
    const path = pathFor()
    const limits = { maxBytes: 300_000, timeoutMs: 5_000 }
    assert.equal((await failureOf(downloadTo(server.url, path, limits))).reason, 'too_large')
    assert.isFalse(existsSync(path))
  })

  test('what says itself that it is too large is not read', async ({ assert }) => {
    await start((_request, response) => {
      response.writeHead(200, { 'content-length': '5000000' }).write('x')
    })
    const limits = { maxBytes: 1_000, timeoutMs: 5_000 }
    assert.equal((await failureOf(downloadTo(server.url, pathFor(), limits))).reason, 'too_large')
  })

  test('one that trickles is left when the time is over', async ({ assert }) => {
    await start((_request, response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(timer))
    })
    const failure = await failureOf(safeFetch(server.url, { timeoutMs: 300 }))
    assert.deepInclude({ ...failure }, { reason: 'timed_out', isReached: true })
    const path = pathFor()
    const other = await failureOf(downloadTo(server.url, path, { maxBytes: 9_999, timeoutMs: 300 }))
    assert.equal(other.reason, 'timed_out')
    assert.isFalse(existsSync(path))
  })

  test('whoever asked may end it', async ({ assert }) => {
    await start((_request, response) => void response.writeHead(200).write('.'))
    const asking = new AbortController()
    const download = downloadTo(server.url, pathFor(), {
      maxBytes: 100,
      timeoutMs: 20_000,
      signal: asking.signal,
    })
    asking.abort()
    assert.instanceOf(await failureOf(download), OutsideFailure)
  })

  test('a file is kept with its size, kind and name', async ({ assert }) => {
    await start((request, response) => {
      const names: Record<string, string> = {
        '/a': 'attachment; filename="../../etc/boleto novembro.pdf"',
        '/b': `attachment; filename="x"; filename*=UTF-8''mar%C3%A7o.pdf`,
      }
      const disposition = names[request.url!]
      if (disposition) response.setHeader('content-disposition', disposition)
      response.setHeader('content-type', 'Application/PDF; charset=binary')
      response.end('conteúdo')
    })
    const limits = { maxBytes: 100, timeoutMs: 5_000 }
    const path = pathFor()
    assert.deepEqual(await downloadTo(`${server.url}/a`, path, limits), {
      bytes: 9,
      mime: 'application/pdf',
      name: 'boleto novembro.pdf',
    })
    assert.equal(await readFile(path, 'utf8'), 'conteúdo')
    assert.equal((await downloadTo(`${server.url}/b`, path, limits)).name, 'março.pdf')
    assert.equal(
      (await downloadTo(`${server.url}/x/foto%20um.png?s=1`, path, limits)).name,
      'foto um.png'
    )
  })

  test('redirects are followed on the same host, three at most', async ({ assert }) => {
    await start((request, response) => {
      const left = Number(request.url!.slice(1))
      if (left === 0) return void response.end('there')
      response.writeHead(302, { location: `/${left - 1}` }).end()
    })
    const limits = { maxBytes: 100, timeoutMs: 5_000 }
    assert.equal((await downloadTo(`${server.url}/3`, pathFor(), limits)).bytes, 5)
    assert.equal(
      (await failureOf(downloadTo(`${server.url}/4`, pathFor(), limits))).reason,
      'redirect'
    )
  })

  test('a redirect to the inside, or to anybody else, is not followed', async ({ assert }) => {
    let location = ''
    await start((_request, response) => void response.writeHead(307, { location }).end())
    const limits = { maxBytes: 100, timeoutMs: 5_000 }
    for (const [to, reason] of [
      ['http://169.254.169.254/latest', 'not_allowed'],
      ['http://[::ffff:127.0.0.1]/', 'not_allowed'],
      ['file:///etc/passwd', 'not_allowed'],
      ['http://8.8.8.8/', 'redirect'],
      ['//localhost/', 'redirect'],
      ['http://[', 'redirect'],
    ]) {
      location = to
      const before = server.requests.length
      const failure = await failureOf(downloadTo(server.url, pathFor(), limits))
      assert.equal(failure.reason, reason, to)
      assert.equal(server.requests.length, before + 1)
    }
    assert.equal((await safeFetch(server.url)).status, 307, 'an answer like any other')
  })

  test('what is not there is no file', async ({ assert }) => {
    await start((_request, response) => void response.writeHead(404).end('<h1>404</h1>'))
    const path = pathFor()
    const failure = await failureOf(
      downloadTo(server.url, path, { maxBytes: 100, timeoutMs: 5_000 })
    )
    assert.equal(failure.reason, 'status')
    assert.isFalse(existsSync(path))
  })

  test('a cut says whether it may have been heard', async ({ assert }) => {
    await start((_request, response) => response.destroy())
    const cut = await failureOf(safeFetch(server.url, { method: 'POST', body: '{}' }))
    assert.deepInclude({ ...cut }, { reason: 'cut', isReached: true })
    const { port } = server
    await server.stop()
    const absent = await failureOf(safeFetch(`http://127.0.0.1:${port}`))
    assert.deepInclude({ ...absent }, { reason: 'unreachable', isReached: false })
    await start((_request, response) => response.end())
  })
})
