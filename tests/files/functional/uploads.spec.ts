import { existsSync } from 'node:fs'
import { test } from '@japa/runner'
import sharp from 'sharp'
import { localPath } from '#app/files/services/object_store'
import { files } from '#config/files'
import { jpegWithPlace, noise, pdf, png, upload, download, zip } from '#tests/files/support/files'
import { attachmentsBy, fileOf, useOf } from '#tests/files/support/owner'
import { baseUrl } from '#tests/support/api'
import { createWorld, type World } from '#tests/support/world'

test.group('uploads', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  test('a picture is ready in the answer, with its size and a thumbnail', async ({ assert }) => {
    const { status, body } = await upload(world.ana, await png(800, 600), { name: 'praia.png' })
    assert.equal(status, 201)
    const { id, ...rest } = body.data
    assert.containSubset(rest, {
      kind: 'image',
      name: 'praia.png',
      mime: 'image/png',
      width: 800,
      height: 600,
    })
    assert.containSubset(rest, { state: 'ready', durationMs: null, waveform: null })
    assert.equal(rest.url, `/api/v1/attachments/${id}`)
    const thumbnail = await download(world.ana, rest.thumbnailUrl)
    assert.equal(thumbnail.headers.get('content-type'), 'image/webp')
    const { width, height } = await sharp(thumbnail.bytes).metadata()
    assert.deepEqual([width, height], [480, 360])
  })

  test('a picture leaves without its place, upright, and its original is gone', async ({
    assert,
  }) => {
    const original = await jpegWithPlace()
    assert.isDefined((await sharp(original).metadata()).exif)
    const { body } = await upload(world.ana, original, { name: 'foto.jpg' })
    assert.deepEqual([body.data.width, body.data.height], [300, 400])
    const { bytes } = await download(world.ana, body.data.url)
    const served = await sharp(bytes).metadata()
    assert.isUndefined(served.exif)
    assert.deepEqual([served.width, served.height, served.orientation], [300, 400, undefined])
    assert.equal(bytes.length, body.data.bytes)
    const thumbnail = await sharp(
      (await download(world.ana, body.data.thumbnailUrl)).bytes
    ).metadata()
    assert.isUndefined(thumbnail.exif)
    const file = await fileOf(body.data.id)
    assert.isFalse(existsSync(localPath(file.object_key.replace('clean', 'original'))))
  })

  test('what a file is, its bytes say', async ({ assert }) => {
    const kinds = async (bytes: Uint8Array, name: string, type: string) => {
      const { body } = await upload(world.ana, bytes, { name, type })
      return [body.data.kind, body.data.mime, body.data.state]
    }
    assert.deepEqual(await kinds(zip(), 'gato.png', 'image/png'), [
      'document',
      'application/zip',
      'ready',
    ])
    assert.deepEqual(await kinds(pdf(), 'contrato.pdf', 'text/html'), [
      'document',
      'application/pdf',
      'ready',
    ])
    assert.deepEqual(await kinds(await png(), 'nota.txt', 'text/plain'), [
      'image',
      'image/png',
      'ready',
    ])
    assert.deepEqual(await kinds(noise(100), 'x.mp3', 'audio/mpeg'), [
      'document',
      'application/octet-stream',
      'ready',
    ])
    assert.deepEqual(await kinds(Buffer.from('nome;nota\nZé;10\n'), 'a.csv', ''), [
      'document',
      'text/csv',
      'ready',
    ])
  })

  test('an SVG with a script is a download and never a page', async ({ assert }) => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    )
    const { body } = await upload(world.ana, svg, { name: 'logo.svg', type: 'image/svg+xml' })
    assert.equal(body.data.kind, 'document')
    const { headers } = await download(world.ana, body.data.url)
    assert.match(headers.get('content-disposition')!, /^attachment;/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.include(headers.get('content-security-policy'), 'sandbox')
  })

  test('a name keeps no path, no control and no direction characters', async ({ assert }) => {
    const nameOf = async (name: string) => (await upload(world.ana, pdf(), { name })).body.data.name
    assert.equal(await nameOf('../../etc/passwd'), 'passwd')
    assert.equal(await nameOf('C:\\Users\\Ana\\prova.pdf'), 'prova.pdf')
    assert.equal(await nameOf('a\u0007b\u202egpj.exe'), 'abgpj.exe')
    assert.equal(await nameOf('relatório de julho.pdf'), 'relatório de julho.pdf')
    assert.equal(await nameOf('..'), 'arquivo')
    assert.equal(await nameOf(`${'x'.repeat(400)}.pdf`), `${'x'.repeat(196)}.pdf`)
  })

  test('what is empty, damaged, a bomb or too large is refused, and nothing of it stays', async ({
    assert,
  }) => {
    const { bruno } = world
    const refused = async (bytes: Uint8Array) => {
      const { status, body } = await upload(bruno, bytes, { name: 'x.png' })
      return [status, body.code]
    }
    const whole = await png(300, 300)
    const bomb = await sharp({
      create: { width: 16_000, height: 16_000, channels: 3, background: '#fff' },
      limitInputPixels: false,
    })
      .png()
      .toBuffer()
    assert.deepEqual(await refused(Buffer.alloc(0)), [422, 'FILE_EMPTY'])
    assert.deepEqual(await refused(bomb), [422, 'IMAGE_TOO_LARGE'])
    const photo = await jpegWithPlace(900, 900)
    assert.deepEqual(await refused(whole.subarray(0, -60)), [422, 'FILE_UNREADABLE'])
    assert.deepEqual(await refused(photo.subarray(0, photo.length / 2)), [422, 'FILE_UNREADABLE'])
    const { maxBytes, maxBytesOf } = files
    files.maxBytes = 1_000_000
    files.maxBytesOf = { ...maxBytesOf, image: 500 }
    assert.deepEqual(await refused(noise(1_050_000)), [413, 'FILE_TOO_LARGE'])
    assert.deepEqual(await refused(whole), [413, 'FILE_TOO_LARGE'])
    files.maxBytes = maxBytes
    files.maxBytesOf = maxBytesOf
    assert.equal(await attachmentsBy(bruno), 0)
    assert.equal(await useOf(bruno), 0)
  })

  test('a body that is no upload is refused with a code', async ({ assert }) => {
    const { api } = world.ana
    const missing = new FormData()
    missing.append('outro', 'texto')
    const send = async (body: FormData | string, type?: string) => {
      const headers = {
        authorization: `Bearer ${api.token}`,
        ...(type ? { 'content-type': type } : {}),
      }
      const response = await fetch(`${baseUrl()}/api/v1/uploads`, { method: 'POST', headers, body })
      return [response.status, ((await response.json()) as any).code]
    }
    assert.deepEqual(await send(missing), [422, 'VALIDATION_FAILED'])
    assert.deepEqual(await send('{}', 'application/json'), [415, 'UNSUPPORTED_MEDIA_TYPE'])
    assert.deepEqual(await send('--x\r\n', 'multipart/form-data; boundary=x'), [
      400,
      'MALFORMED_UPLOAD',
    ])
    assert.deepEqual(await send('x', 'multipart/form-data'), [400, 'MALFORMED_UPLOAD'])
    const elsewhere = await fetch(`${baseUrl()}/api/v1/channels`, {
      method: 'POST',
      headers: { authorization: `Bearer ${api.token}` },
      body: missing,
    })
    assert.equal(elsewhere.status, 415)
  })

  test('twenty uploads at once do not pass a quota that holds five', async ({ assert }) => {
    const { carla } = world
    const bytes = noise(9_997)
    const quota = files.personQuotaBytes
    files.personQuotaBytes = 50_000
    const answers = await Promise.all(Array.from({ length: 20 }, () => upload(carla, bytes)))
    files.personQuotaBytes = quota
    assert.equal(answers.filter(({ status }) => status === 201).length, 5)
    const others = answers.filter(({ status }) => status !== 201)
    assert.deepEqual([...new Set(others.map(({ body }) => body.code))], ['STORAGE_QUOTA_EXCEEDED'])
    assert.equal(await useOf(carla), 50_000)
    assert.equal(await attachmentsBy(carla), 5)
  })

  test('the same Idempotency-Key answers the same upload', async ({ assert }) => {
    const headers = { 'idempotency-key': `envio-${process.pid}` }
    const first = await upload(world.diego, pdf(), { headers })
    const again = await upload(world.diego, pdf(), { headers })
    assert.equal(again.body.data.id, first.body.data.id)
    assert.equal(await attachmentsBy(world.diego), 1)
  })

  test('without an object store there is no direct upload', async ({ assert }) => {
    const input = { name: 'a.pdf', mime: 'application/pdf', bytes: 10 }
    const { status, body } = await world.ana.api.post('/api/v1/uploads/presign', input)
    assert.deepEqual([status, body.code], [503, 'DIRECT_UPLOADS_UNAVAILABLE'])
  })
})
