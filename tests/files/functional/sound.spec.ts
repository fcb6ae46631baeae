import { existsSync } from 'node:fs'
import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { processFile } from '#app/files/jobs/process_file_job'
import { probe } from '#app/files/services/sound'
import { localPath } from '#app/files/services/object_store'
import { files } from '#config/files'
import { download, hasFfmpeg, upload, voice } from '#tests/files/support/files'
import { attach, boards, fileOf } from '#tests/files/support/owner'
import { Api } from '#tests/support/api'
import { refusal } from '#tests/support/refusal'
import { createWorld, type World } from '#tests/support/world'

const work = (fileId: string) =>
  processFile.handle({ fileId }, { attempt: 1, signal: new AbortController().signal })

const OPUS = ['-c:a', 'libopus', '-ar', '48000']
const VOICES: Record<string, { codec: string[]; type: string; served: string }> = {
  webm: { codec: OPUS, type: 'audio/webm;codecs=opus', served: 'audio/mp4' },
  ogg: { codec: OPUS, type: 'audio/ogg', served: 'audio/mp4' },
  m4a: { codec: ['-c:a', 'aac'], type: 'audio/mp4', served: 'audio/mp4' },
  mp3: { codec: ['-c:a', 'libmp3lame'], type: 'audio/mpeg', served: 'audio/mpeg' },
  wav: { codec: ['-c:a', 'pcm_s16le'], type: 'audio/wav', served: 'audio/mp4' },
}

/** A wave file whose header promises an hour. */
function lyingWave(seconds: number): Buffer {
  const rate = 8_000
  const bytes = Buffer.alloc(44 + rate * 2 * seconds)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(36 + rate * 2 * 3600, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(rate, 24)
  bytes.writeUInt32LE(rate * 2, 28)
  bytes.writeUInt16LE(2, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(rate * 2 * 3600, 40)
  for (let at = 0; at < rate * seconds; at++)
    bytes.writeInt16LE(Math.round(8_000 * Math.sin(at / 3)), 44 + at * 2)
  return bytes
}

test.group('sound', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  const send = async (bytes: Uint8Array, name: string, type: string) => {
    const { body } = await upload(world.ana, bytes, { name, type })
    const { id: fileId } = await fileOf(body.data.id)
    return { attachment: body.data, fileId }
  }
  const shown = async (id: string) => {
    const board = boards.create(world.ana)
    return (await attach(world.ana, board, [id]))[0]
  }

  for (const [extension, { codec, type, served }] of Object.entries(VOICES)) {
    test(`a voice message in ${extension} is measured, drawn and plays everywhere`, async ({
      assert,
    }) => {
      const original = voice(extension, codec)
      const { attachment, fileId } = await send(original, `voz.${extension}`, type)
      assert.containSubset(attachment, { kind: 'audio', state: 'processing', waveform: null })
      await work(fileId)
      const ready = await shown(attachment.id)
      assert.containSubset(ready, { kind: 'audio', state: 'ready', mime: served })
      assert.approximately(ready.durationMs!, 2000, 120)
      const { waveform } = ready
      assert.lengthOf(waveform!, files.waveformPeaks)
      assert.isTrue(waveform!.every((peak) => peak >= 0 && peak <= 1))
      // Loud, silent in the middle, loud.
      assert.isAbove(waveform![20], 0.6)
      assert.isBelow(waveform![48], 0.15)
      const { bytes, headers } = await download(world.ana, ready.url)
      assert.equal(headers.get('content-type'), served)
      assert.equal(bytes.length, ready.bytes)
      const file = await fileOf(ready.id)
      const streams = await probe(localPath(file.object_key))
      assert.oneOf(streams.audioCodec, ['aac', 'mp3'])
      const kept = await download(world.ana, `${ready.url}?original=true`)
      assert.isTrue(kept.bytes.equals(original))
    }).skip(!hasFfmpeg, 'ffmpeg is not there')
  }

  test('the duration is what is heard, not what the container says', async ({ assert }) => {
    const { attachment, fileId } = await send(lyingWave(3), 'uma-hora.wav', 'audio/wav')
    await work(fileId)
    assert.approximately((await shown(attachment.id)).durationMs!, 3000, 60)
  }).skip(!hasFfmpeg, 'ffmpeg is not there')

  test('a sound that can not be decoded is refused, and can not be attached', async ({
    assert,
  }) => {
    const broken = voice('mp3', ['-c:a', 'libmp3lame']).subarray(0, 300)
    const { attachment, fileId } = await send(broken, 'voz.mp3', 'audio/mpeg')
    await work(fileId)
    assert.equal((await fileOf(attachment.id)).state, 'refused')
    const { code } = await refusal(shown(attachment.id))
    assert.equal(code, 'ATTACHMENT_REFUSED')
    const events = await sql('select name from events where subject_id = ? order by occurred_at', [
      attachment.id,
    ])
    assert.deepEqual(
      events.map(({ name }) => name),
      ['attachment.uploaded', 'attachment.refused']
    )
  }).skip(!hasFfmpeg, 'ffmpeg is not there')

  test('a film in a container that also holds sound is a film', async ({ assert }) => {
    const film = voice('webm', [
      '-f',
      'lavfi',
      '-i',
      'testsrc=size=64x48:rate=5:duration=2',
      '-c:v',
      'libvpx',
      ...OPUS,
    ])
    const { attachment, fileId } = await send(film, 'aula.webm', 'audio/webm')
    await work(fileId)
    const ready = await shown(attachment.id)
    assert.containSubset(ready, { kind: 'video', mime: 'video/webm', width: 64, height: 48 })
  }).skip(!hasFfmpeg, 'ffmpeg is not there')

  test('what it hangs on is told when it is ready, also where a worker died in between', async ({
    assert,
  }) => {
    const { attachment, fileId } = await send(voice('ogg', OPUS), 'voz.ogg', 'audio/ogg')
    const board = boards.create(world.ana)
    await attach(world.ana, board, [attachment.id])
    await work(fileId)
    assert.deepEqual(
      boards.told.filter((id) => id === board),
      [board]
    )
    // As if it had died after the state was decided and before anybody was told.
    await sql('update stored_files set announced_at = null where id = ?', [fileId])
    await work(fileId)
    await work(fileId)
    assert.lengthOf(
      boards.told.filter((id) => id === board),
      2
    )
    // As if it had died with the objects written and nothing decided.
    const { original_key: original } = await fileOf(attachment.id)
    await sql(
      `update stored_files set state = 'processing', object_key = ?, original_key = null, mime = 'audio/ogg' where id = ?`,
      [original, fileId]
    )
    await work(fileId)
    const again = await fileOf(attachment.id)
    assert.equal(again.state, 'ready')
    assert.isTrue(existsSync(localPath(again.object_key)))
    const ready = await sql(
      `select 1 from events where subject_id = ? and name = 'attachment.ready'`,
      [attachment.id]
    )
    assert.lengthOf(ready, 2)
  }).skip(!hasFfmpeg, 'ffmpeg is not there')

  test('without ffmpeg the original is served, and health says so', async ({ assert }) => {
    const { ffmpeg } = files
    files.ffmpeg = '/nowhere/ffmpeg'
    const wave = lyingWave(1)
    const { attachment, fileId } = await send(wave, 'voz.wav', 'audio/wav')
    await work(fileId)
    const health = await new Api().get('/health/ready')
    files.ffmpeg = ffmpeg
    assert.equal(health.status, 200)
    assert.equal(health.body.data.features.ffmpeg, 'missing')
    const ready = await shown(attachment.id)
    assert.containSubset(ready, {
      state: 'ready',
      mime: 'audio/wav',
      durationMs: null,
      waveform: null,
    })
    const { bytes, headers } = await download(world.ana, ready.url, { range: 'bytes=0-3' })
    assert.equal(bytes.toString(), 'RIFF')
    assert.match(headers.get('content-disposition')!, /^inline;/)
  })
})
