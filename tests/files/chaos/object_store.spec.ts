import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import { FakeS3 } from '#tests/fakes/s3_server'
import { noise, png, upload } from '#tests/files/support/files'
import { createChannel } from '#tests/support/chat'
import { TestNode } from '#tests/support/nodes'
import { createWorld, type World } from '#tests/support/world'

test.group('files in an object store', (group) => {
  let world: World
  let store: FakeS3
  let node: TestNode
  let worker: TestNode
  group.setup(async () => {
    world = await createWorld()
    store = await FakeS3.start()
    ;[node, worker] = await Promise.all([TestNode.web(store.env), TestNode.worker(store.env)])
    return async () => {
      await Promise.all([node.stop(), worker.stop()])
      await store.stop()
    }
  })

  const call = (method: string, path: string, body?: object) =>
    fetch(`${node.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        'authorization': `Bearer ${world.ana.api.token}`,
        'content-type': 'application/json',
      },
      body: body && JSON.stringify(body),
    })
  const data = async (answer: Response) => ((await answer.json()) as any).data
  const addressOf = async (path: string) => {
    const answer = await call('GET', path)
    return answer.headers.get('location')!
  }

  test('a picture lies there with its thumbnail, and is read by a signed address of its own', async ({
    assert,
  }) => {
    const { status, body } = await upload(world.ana, await png(900, 700), {
      base: node.url,
      name: 'mural.png',
    })
    assert.equal(status, 201)
    assert.deepInclude(body.data, { kind: 'image', state: 'ready', width: 900 })
    const address = await addressOf(body.data.url)
    assert.isTrue(address.startsWith(store.url))
    const shown = await fetch(address)
    assert.equal(shown.status, 200)
    assert.equal(shown.headers.get('content-type'), 'image/png')
    assert.match(shown.headers.get('content-disposition')!, /^inline; filename="mural\.png"/)
    const part = await fetch(address, { headers: { range: 'bytes=0-7' } })
    assert.equal(part.status, 206)
    assert.equal(Buffer.from(await part.arrayBuffer()).toString('latin1', 1, 4), 'PNG')
    assert.equal((await fetch(await addressOf(body.data.thumbnailUrl))).status, 200)
    assert.equal((await fetch(`${address}0`)).status, 403, 'another signature opens nothing')
    const stranger = await fetch(`${node.url}${body.data.url}`, {
      headers: { authorization: `Bearer ${world.elisa.api.token}` },
    })
    assert.equal(stranger.status, 404)
  })

  test('a large one goes there in parts and comes back whole', async ({ assert }) => {
    const bytes = noise(12_000_000)
    const { body } = await upload(world.ana, bytes, { base: node.url, name: 'dados.bin' })
    const back = await fetch(await addressOf(body.data.url))
    assert.isTrue(bytes.equals(Buffer.from(await back.arrayBuffer())))
  })

  test('a client puts bytes there by itself; what came is looked at, and must be what was announced', async ({
    assert,
  }) => {
    const bytes = await png(300, 200)
    const presign = (size: number) =>
      call('POST', '/api/v1/uploads/presign', {
        name: 'direto.png',
        mime: 'image/png',
        bytes: size,
      }).then(data)
    const direct = await presign(bytes.length)
    const early = await call('POST', `/api/v1/uploads/${direct.id}/complete`)
    assert.equal(((await early.json()) as any).code, 'UPLOAD_INCOMPLETE')
    const { method, url, headers } = direct
    const put = await fetch(url, { method, headers, body: new Uint8Array(bytes) })
    assert.equal(put.status, 200)
    const done = await data(await call('POST', `/api/v1/uploads/${direct.id}/complete`))
    assert.deepInclude(done, { id: direct.id, kind: 'image', width: 300, height: 200 })
    const again = await data(await call('POST', `/api/v1/uploads/${direct.id}/complete`))
    assert.equal(again.id, direct.id, 'twice is once')
    assert.equal((await fetch(await addressOf(done.url))).status, 200)
    assert.lengthOf(
      [...store.objects.keys()].filter((key) => key.startsWith('incoming/')),
      0
    )
  })

  test('what hangs on nothing any more is gone from there', async ({ assert }) => {
    const { ana } = world
    const channel = await createChannel(ana)
    const before = new Set(store.objects.keys())
    const { body } = await upload(ana, await png(500, 500), { base: node.url })
    const added = () => [...store.objects.keys()].filter((key) => !before.has(key))
    assert.isNotEmpty(added())
    const sent = await data(
      await call('POST', `/api/v1/conversations/${channel.id}/messages`, {
        clientId: uuid(),
        body: '',
        attachmentIds: [body.data.id],
      })
    )
    await call('DELETE', `/api/v1/messages/${sent.id}`)
    await store.until(() => added().length === 0)
    const { rows } = await db.rawQuery('select 1 from attachments where id = ?', [body.data.id])
    assert.lengthOf(rows, 0)
  })
})
