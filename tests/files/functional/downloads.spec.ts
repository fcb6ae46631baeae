import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { attachmentsOf } from '#app/files/queries/attachments_of'
import { listPlays } from '#app/files/queries/list_plays'
import { copyAttachments, releaseAttachments } from '#app/files/services/attaching'
import { download, noise, pdf, png, upload } from '#tests/files/support/files'
import { attach, boards, fileOf } from '#tests/files/support/owner'
import { refusal } from '#tests/support/refusal'
import { createWorld, type World } from '#tests/support/world'

test.group('downloads', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  const send = async (bytes: Uint8Array, name?: string) =>
    (await upload(world.ana, bytes, { name })).body.data as { id: string; url: string }

  test('what hangs on nothing is its uploader’s alone', async ({ assert }) => {
    const { url } = await send(pdf())
    assert.equal((await download(world.ana, url)).status, 200)
    for (const other of [world.bruno, world.admin, world.aluno1])
      assert.equal((await download(other, url)).status, 404)
    assert.equal((await world.anonymous.get(url)).status, 401)
  })

  test('what hangs on something is read by who may read that now', async ({ assert }) => {
    const { ana, bruno, carla } = world
    const { id, url } = await send(await png())
    const board = boards.create(ana, bruno)
    await attach(ana, board, [id])
    assert.equal((await download(bruno, url)).status, 200)
    assert.equal((await download(bruno, `${url}/thumbnail`)).status, 200)
    assert.equal((await download(carla, url)).status, 404)
    boards.remove(board, bruno)
    assert.equal((await download(bruno, url)).status, 404)
    assert.equal((await download(bruno, `${url}/thumbnail`)).status, 404)
    boards.remove(board, ana)
    assert.equal((await download(ana, url)).status, 404)
  })

  test('a file comes whole or in the range that is asked for', async ({ assert }) => {
    const bytes = noise(997)
    const { url } = await send(bytes, 'dados "2026" é.bin')
    const whole = await download(world.ana, url)
    assert.isTrue(whole.bytes.equals(bytes))
    assert.equal(whole.headers.get('content-length'), '1000')
    assert.equal(
      whole.headers.get('content-disposition'),
      `attachment; filename="dados _2026_ _.bin"; filename*=UTF-8''dados%20%222026%22%20%C3%A9.bin`
    )
    assert.include(whole.headers.get('cache-control'), 'private')
    const range = async (value: string, more: Record<string, string> = {}) => {
      const part = await download(world.ana, url, { range: value, ...more })
      return [part.status, part.headers.get('content-range'), part.bytes.length]
    }
    assert.deepEqual(await range('bytes=0-9'), [206, 'bytes 0-9/1000', 10])
    assert.deepEqual(await range('bytes=990-'), [206, 'bytes 990-999/1000', 10])
    assert.deepEqual(await range('bytes=-5'), [206, 'bytes 995-999/1000', 5])
    assert.deepEqual(await range('bytes=990-5000'), [206, 'bytes 990-999/1000', 10])
    assert.deepEqual(await range('bytes=1000-'), [416, 'bytes */1000', 0])
    assert.deepEqual(await range('bytes=5-1'), [200, null, 1000])
    assert.deepEqual(await range('bytes=0-1,4-5'), [200, null, 1000])
    const etag = whole.headers.get('etag')!
    assert.deepEqual(await range('bytes=0-9', { 'if-range': etag }), [206, 'bytes 0-9/1000', 10])
    assert.deepEqual(await range('bytes=0-9', { 'if-range': '"old"' }), [200, null, 1000])
    assert.equal((await download(world.ana, url, { 'if-none-match': etag })).status, 304)
    const middle = await download(world.ana, url, { range: 'bytes=100-199' })
    assert.isTrue(middle.bytes.equals(bytes.subarray(100, 200)))
  })

  test('a picture is shown in place, and saved where that is asked', async ({ assert }) => {
    const { url } = await send(await png(), 'a.png')
    const shown = await download(world.ana, url)
    assert.match(shown.headers.get('content-disposition')!, /^inline;/)
    const saved = await download(world.ana, `${url}?download=true`)
    assert.match(saved.headers.get('content-disposition')!, /^attachment;/)
  })

  test('an attachment hangs on one thing only, and is its uploader’s to hang', async ({
    assert,
  }) => {
    const { ana, bruno } = world
    const [first, second, theirs] = [await send(pdf()), await send(pdf()), await send(pdf())]
    const board = boards.create(ana)
    const attached = await attach(ana, board, [second.id, first.id])
    assert.deepEqual(
      attached.map(({ id }) => id),
      [second.id, first.id]
    )
    const again = await refusal(attach(ana, boards.create(ana), [first.id, theirs.id]))
    assert.deepEqual([again.status, again.code], [409, 'ATTACHMENT_ALREADY_USED'])
    const foreign = await refusal(attach(bruno, boards.create(bruno), [theirs.id]))
    assert.deepEqual([foreign.status, foreign.code], [422, 'ATTACHMENT_NOT_FOUND'])
    const twice = await refusal(attach(ana, boards.create(ana), [theirs.id, theirs.id]))
    assert.equal(twice.code, 'ATTACHMENT_ALREADY_USED')
    const [row] = await sql('select owner_id from attachments where id = ?', [theirs.id])
    assert.isNull(row.owner_id)
    const race = await Promise.allSettled(
      Array.from({ length: 8 }, () => attach(ana, boards.create(ana), [theirs.id]))
    )
    assert.equal(race.filter(({ status }) => status === 'fulfilled').length, 1)
  })

  test('a copy shares the bytes, which go with the last use', async ({ assert }) => {
    const { RemoveReleasedFiles } = await import('#app/files/actions/remove_released_files')
    const { ana, bruno } = world
    const { id, url } = await send(pdf())
    const [from, to] = [boards.create(ana), boards.create(bruno)]
    await attach(ana, from, [id])
    const [copy] = await transaction((trx) =>
      copyAttachments({
        actor: bruno.user,
        from: { ownerType: 'board', ownerId: from },
        ownerType: 'board',
        ownerId: to,
        trx,
      })
    )
    const file = await fileOf(id)
    assert.equal((await fileOf(copy.id)).id, file.id)
    const release = (board: string) =>
      transaction((trx) => releaseAttachments('board', [board], trx))
    await release(from)
    await new RemoveReleasedFiles().handle()
    assert.equal((await download(ana, url)).status, 404)
    assert.equal((await download(bruno, copy.url)).status, 200)
    await release(to)
    await new RemoveReleasedFiles().handle()
    assert.equal((await download(bruno, copy.url)).status, 404)
    assert.lengthOf(await sql('select 1 from stored_files where id = ?', [file.id]), 0)
    assert.equal((await attachmentsOf('board', [from, to])).size, 0)
  })

  test('played is remembered once for each listener', async ({ assert }) => {
    const { ana, bruno, carla } = world
    const { id, url } = await send(pdf())
    await attach(ana, boards.create(ana, bruno), [id])
    assert.equal((await bruno.api.put(`${url}/played`)).status, 204)
    assert.equal((await bruno.api.put(`${url}/played`)).status, 204)
    assert.equal((await carla.api.put(`${url}/played`)).status, 404)
    assert.deepEqual((await listPlays([id])).get(id), [bruno.id])
  })
})
