import { writeFile, rm } from 'node:fs/promises'
import { v4 as uuid } from 'uuid'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { Api } from '#tests/support/api'
import { createChannel, say } from '#tests/support/chat'
import { keepSecret, leaks, secretsIn } from '#tests/support/log_canaries'
import { TestSocket } from '#tests/support/socket'
import { createWorld } from '#tests/support/world'

const canary = (what: string) => keepSecret(what, `canario-${uuid()}`)

test.group('what must not be written down', () => {
  test('bodies, passwords and tokens reach neither the log nor events nor the request log', async ({
    assert,
  }) => {
    const { ana, bruno } = await createWorld()
    const channel = await createChannel(ana, [bruno])
    const path = `/api/v1/conversations/${channel.id}/messages`
    const sent = await say(ana, channel.id, canary('a body over HTTP'))
    assert.equal(sent.status, 201)
    const message = `/api/v1/messages/${sent.body.data.id}`
    const edited = canary('an edited body')
    assert.equal((await ana.api.patch(message, { body: edited, version: 1 })).status, 200)
    const stale = await ana.api.patch(message, { body: canary('a stale body'), version: 1 })
    assert.equal(stale.status, 409)
    const socket = await TestSocket.connect(ana.api.token)
    const answer = await socket.send('message.send', {
      conversationId: channel.id,
      clientId: uuid(),
      body: canary('a body over a socket'),
    })
    assert.isTrue(answer.ok)
    const refused = { conversationId: channel.id, body: canary('a refused body'), extra: 1 }
    assert.isFalse((await socket.send('message.send', refused)).ok)
    socket.close()
    assert.equal((await ana.api.post(path, { body: canary('an invalid body') })).status, 422)
    const broken = `{"clientId": "${canary('malformed JSON')}`
    assert.equal((await ana.api.post(path, broken, { raw: true })).status, 400)

    const login = { email: ana.email, password: canary('a wrong password') }
    assert.equal((await new Api().post('/api/v1/auth/login', login)).status, 401)
    const forged = new Api(canary('a forged access token'))
    assert.equal((await forged.get('/api/v1/me')).status, 401)
    const refresh = { refreshToken: canary('a wrong refresh token') }
    assert.equal((await new Api().post('/api/v1/auth/refresh', refresh)).status, 401)
    assert.deepEqual(await leaks(), [])
  })

  test('the search finds what was planted, and does not repeat it', async ({ assert, cleanup }) => {
    const file = app.tmpPath(`planted-${process.pid}.log`)
    cleanup(() => rm(file, { force: true }))
    const secret = canary('a planted body')
    await writeFile(file, `{"msg":"harmless"}\n{"msg":"failed","input":{"body":"x${secret}y"}}\n`)
    assert.deepEqual(await secretsIn(file), [`${file}:2 holds a planted body`])
  })
})
