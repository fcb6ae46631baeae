import { v4 as uuid } from 'uuid'
import { test } from '@japa/runner'
import { ProcessFile } from '#app/files/actions/process_file'
import { sql } from '#app/core/database/sql'
import { download, hasFfmpeg, pdf, png, upload, voice } from '#tests/files/support/files'
import { fileOf } from '#tests/files/support/owner'
import { createChannel } from '#tests/support/chat'
import { TestSocket } from '#tests/support/socket'
import { createWorld, type Person, type World } from '#tests/support/world'

type Fields = { body?: string; attachmentIds?: string[]; kind?: string; clientId?: string }

const send = (person: Person, conversationId: string, fields: Fields) =>
  person.api.post(`/api/v1/conversations/${conversationId}/messages`, {
    clientId: uuid(),
    body: '',
    ...fields,
  })
const picture = async (person: Person, name = 'quadro.png') =>
  (await upload(person, await png(), { name })).body.data as { id: string; url: string }

test.group('files of messages', (group) => {
  let world: World
  let channel: { id: string }
  group.setup(async () => {
    world = await createWorld()
  })
  group.each.setup(async () => {
    channel = await createChannel(world.ana, [world.bruno])
  })

  test('several hang on a message in the order given, and everybody in the conversation has them', async ({
    assert,
  }) => {
    const first = await picture(world.ana)
    const { body } = await upload(world.ana, pdf(), { name: 'ementa.pdf' })
    const bruno = await TestSocket.connect(world.bruno.api.token)
    const sent = await send(world.ana, channel.id, { attachmentIds: [body.data.id, first.id] })
    assert.equal(sent.status, 201)
    const frame = await bruno.frame('message.created')
    bruno.close()
    const names = (message: any) => message.attachments.map(({ name }: { name: string }) => name)
    assert.deepEqual(names(sent.body.data), ['ementa.pdf', 'quadro.png'])
    assert.deepEqual(names(frame.message), ['ementa.pdf', 'quadro.png'])
    const { body: page } = await world.bruno.api.get(`/api/v1/conversations/${channel.id}/messages`)
    assert.deepEqual(page.data[0].attachments, sent.body.data.attachments)
    assert.equal((await download(world.bruno, first.url)).status, 200)
    assert.equal((await download(world.diego, first.url)).status, 404)
  })

  test('who is removed can not fetch them any more', async ({ assert }) => {
    const { id, url } = await picture(world.ana)
    await send(world.ana, channel.id, { attachmentIds: [id] })
    assert.equal((await download(world.bruno, url)).status, 200)
    await world.ana.api.delete(`/api/v1/channels/${channel.id}/members/${world.bruno.id}`)
    assert.equal((await download(world.bruno, url)).status, 404)
  })

  test('somebody else’s, one in use, an unknown one and nothing at all are refused, and nothing is stored', async ({
    assert,
  }) => {
    const [used, foreign, free] = [
      await picture(world.ana),
      await picture(world.bruno),
      await picture(world.ana),
    ]
    assert.equal((await send(world.ana, channel.id, { attachmentIds: [used.id] })).status, 201)
    const refused = async (fields: Fields) => {
      const { status, body } = await send(world.ana, channel.id, fields)
      return [status, body.code]
    }
    assert.deepEqual(await refused({ attachmentIds: [free.id, used.id] }), [
      409,
      'ATTACHMENT_ALREADY_USED',
    ])
    assert.deepEqual(await refused({ attachmentIds: [free.id, foreign.id] }), [
      422,
      'ATTACHMENT_NOT_FOUND',
    ])
    assert.deepEqual(await refused({ attachmentIds: [uuid()] }), [422, 'ATTACHMENT_NOT_FOUND'])
    assert.deepEqual(await refused({ body: ' \n' }), [422, 'VALIDATION_FAILED'])
    assert.deepEqual(await refused({ attachmentIds: [] }), [422, 'VALIDATION_FAILED'])
    const { body } = await world.ana.api.get(`/api/v1/conversations/${channel.id}`)
    assert.equal(body.data.lastSeq, 1)
    assert.equal((await send(world.ana, channel.id, { attachmentIds: [free.id] })).status, 201)
  })

  test('two messages at once with one file: one has it, the other is none', async ({ assert }) => {
    const { id } = await picture(world.ana)
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => send(world.ana, channel.id, { attachmentIds: [id] }))
    )
    assert.lengthOf(
      answers.filter(({ status }) => status === 201),
      1
    )
    const { body } = await world.ana.api.get(`/api/v1/conversations/${channel.id}`)
    assert.equal(body.data.lastSeq, 1)
  })

  test('the same clientId answers the first message with its files', async ({ assert }) => {
    const { id } = await picture(world.ana)
    const wish = { clientId: uuid(), attachmentIds: [id] }
    await send(world.ana, channel.id, wish)
    const again = await send(world.ana, channel.id, wish)
    assert.equal(again.status, 200)
    assert.equal(again.body.data.attachments[0].id, id)
  })

  test('a message is found by the name and the kind of its files, until it is deleted', async ({
    assert,
  }) => {
    const { body } = await upload(world.ana, pdf(), { name: 'regimento escolar.pdf' })
    const sent = await send(world.ana, channel.id, { attachmentIds: [body.data.id] })
    const found = async (person: Person, q: string) => {
      const answer = await person.api.get(`/api/v1/search/messages?q=${encodeURIComponent(q)}`)
      return answer.body.data.map(({ message }: any) => message.id).includes(sent.body.data.id)
    }
    assert.isTrue(await found(world.bruno, 'regimentos'))
    assert.isFalse(await found(world.diego, 'regimento'))
    assert.isTrue(await found(world.bruno, 'regimento tem:arquivo'))
    assert.isFalse(await found(world.bruno, 'regimento tem:imagem'))
    await world.ana.api.delete(`/api/v1/messages/${sent.body.data.id}`)
    assert.isFalse(await found(world.bruno, 'regimento'))
  })

  test('a deleted message takes its files with it', async ({ assert }) => {
    const { id, url } = await picture(world.ana)
    const { body } = await send(world.ana, channel.id, { attachmentIds: [id], body: 'olhem' })
    const deleted = await world.ana.api.delete(`/api/v1/messages/${body.data.id}`)
    assert.deepEqual(deleted.body.data.attachments, [])
    assert.equal((await download(world.ana, url)).status, 404)
    assert.deepEqual(await sql('select 1 from attachments where id = ?', [id]), [])
  })

  test('a forwarded message has files of its own on the same bytes, which outlive the first', async ({
    assert,
  }) => {
    const { id, url } = await picture(world.ana)
    const { body } = await send(world.ana, channel.id, { attachmentIds: [id] })
    const other = await createChannel(world.bruno, [world.diego])
    const forwarded = await world.bruno.api.post(`/api/v1/messages/${body.data.id}/forward`, {
      conversationId: other.id,
      clientId: uuid(),
    })
    assert.equal(forwarded.status, 201)
    const [copy] = forwarded.body.data.attachments
    assert.notEqual(copy.id, id)
    await world.ana.api.delete(`/api/v1/messages/${body.data.id}`)
    assert.equal((await download(world.diego, copy.url)).status, 200)
    assert.equal((await download(world.diego, url)).status, 404)
  })

  test('the files of a conversation are listed, page by page and by kind', async ({ assert }) => {
    const names = ['um.png', 'dois.png', 'três.png']
    const pictures = []
    for (const name of names) pictures.push(await picture(world.ana, name))
    const document = (await upload(world.ana, pdf(), { name: 'ementa.pdf' })).body.data
    await send(world.ana, channel.id, { attachmentIds: [pictures[0].id, pictures[1].id] })
    await send(world.ana, channel.id, { body: 'sem nada' })
    await send(world.ana, channel.id, { attachmentIds: [document.id, pictures[2].id] })
    const path = `/api/v1/conversations/${channel.id}/attachments`
    const seen: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: any = await world.bruno.api.get(
        `${path}?limit=1${cursor && `&cursor=${cursor}`}`
      )
      seen.push(...body.data.map(({ attachment }: any) => attachment.name))
      cursor = body.meta.nextCursor
    }
    assert.deepEqual(seen, ['três.png', 'ementa.pdf', 'dois.png', 'um.png'])
    const { body } = await world.bruno.api.get(`${path}?kind=document`)
    assert.deepEqual(
      body.data.map((file: any) => [file.attachment.name, file.author.name, file.seq]),
      [['ementa.pdf', 'Ana', 3]]
    )
  })

  test('a voice message is one sound', async ({ assert }) => {
    const { id } = await picture(world.ana)
    for (const fields of [{}, { attachmentIds: [id] }, { body: 'oi' }]) {
      const { status, body } = await send(world.ana, channel.id, { kind: 'voice', ...fields })
      assert.deepEqual([status, body.code], [422, 'VOICE_NEEDS_SOUND'])
    }
  })

  test('a voice message is told again when it was listened to, by one revision and as no edit', async ({
    assert,
  }) => {
    const sound = voice('webm', ['-c:a', 'libopus'])
    const { body } = await upload(world.ana, sound, { name: 'recado.webm', type: 'audio/webm' })
    const sent = await send(world.ana, channel.id, { kind: 'voice', attachmentIds: [body.data.id] })
    assert.deepEqual(
      [sent.status, sent.body.data.kind, sent.body.data.attachments[0].state],
      [201, 'voice', 'processing']
    )
    const bruno = await TestSocket.connect(world.bruno.api.token)
    await new ProcessFile().handle({ fileId: (await fileOf(body.data.id)).id })
    const { message, revision } = await bruno.frame('message.updated')
    bruno.close()
    const [attachment] = message.attachments
    assert.equal(attachment.state, 'ready')
    assert.lengthOf(attachment.waveform, 96)
    assert.deepEqual([revision, message.version], [sent.body.data.revision + 1, 1])
    assert.isNull(message.editedAt)
    const changes = await world.bruno.api.get(
      `/api/v1/conversations/${channel.id}/changes?after=${sent.body.data.revision}`
    )
    assert.equal(changes.body.data[0].message.attachments[0].state, 'ready')
  }).skip(!hasFfmpeg, 'no ffmpeg here')
})
