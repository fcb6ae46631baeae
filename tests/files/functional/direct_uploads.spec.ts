import { test } from '@japa/runner'
import { FakeS3 } from '#tests/fakes/s3_server'
import { png } from '#tests/files/support/files'
import { Api } from '#tests/support/api'
import { TestNode } from '#tests/support/nodes'
import { createWorld } from '#tests/support/world'

test.group('direct uploads', (group) => {
  let api: Api
  let stranger: Api
  group.setup(async () => {
    const { ana, bruno } = await createWorld()
    const store = await FakeS3.start()
    const node = await TestNode.web(store.env)
    ;[api, stranger] = [ana, bruno].map((person) => new Api(person.api.token, () => node.url))
    return async () => {
      await node.stop()
      await store.stop()
    }
  })

  const presign = (bytes: number) =>
    api.post('/api/v1/uploads/presign', { name: 'direto.png', mime: 'image/png', bytes })

  test('what a client put into the store is its upload once it says so, and nobody else’s', async ({
    assert,
  }) => {
    const bytes = await png(300, 200)
    const direct = await presign(bytes.length)
    assert.equal(direct.status, 201)
    const { id, url, method, headers } = direct.body.data
    const complete = `/api/v1/uploads/${id}/complete`
    assert.equal((await api.post(complete)).body.code, 'UPLOAD_INCOMPLETE')
    await fetch(url, { method, headers, body: new Uint8Array(bytes) })
    assert.equal((await stranger.post(complete)).status, 404)
    const done = await api.post(complete)
    assert.equal(done.status, 200)
    assert.containSubset(done.body.data, { id, kind: 'image', state: 'ready', width: 300 })
    assert.equal((await presign(0)).body.code, 'FILE_EMPTY')
  })
})
