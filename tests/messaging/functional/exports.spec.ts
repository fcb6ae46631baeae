import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { FailExport, MakeExport } from '#app/messaging/actions/make_export'
import { SweepExports } from '#app/messaging/actions/sweep_exports'
import { exportFiles } from '#app/messaging/services/export_files'
import { createChannel, openDirect, say } from '#tests/support/chat'
import { TestSocket } from '#tests/support/socket'
import { createWorld, type Person, type World } from '#tests/support/world'

const ask = (person: Person, conversationId: string, body: object = {}) =>
  person.api.post(`/api/v1/conversations/${conversationId}/exports`, body)

test.group('exports', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  test('its owner takes a channel out as one document, with what was said before edits', async ({
    assert,
  }) => {
    const { ana, bruno, carla } = world
    const channel = await createChannel(ana, [bruno, carla])
    const first = await say(bruno, channel.id, 'primeira versão')
    await bruno.api.patch(`/api/v1/messages/${first.body.data.id}`, { body: 'segunda versão' })
    const second = await say(ana, channel.id, 'apagada')
    await ana.api.delete(`/api/v1/messages/${second.body.data.id}`)
    await ana.api.delete(`/api/v1/channels/${channel.id}/members/${carla.id}`)

    const socket = await TestSocket.connect(ana.api.token)
    const { status, body } = await ask(ana, channel.id)
    assert.equal(status, 202)
    assert.containsSubset(body.data, { state: 'queued', progress: 0, downloadUrl: null })
    const path = `/api/v1/exports/${body.data.id}`
    assert.equal((await ana.api.get(`${path}/download`)).body.code, 'EXPORT_NOT_READY')
    await new MakeExport().handle({ exportId: body.data.id })
    const frame = await socket.frame('export.ready', (one) => one.exportId === body.data.id)
    socket.close()

    const made = await ana.api.get(path)
    assert.containsSubset(made.body.data, { state: 'ready', progress: 100 })
    assert.deepEqual(frame.export, made.body.data)
    const file = await ana.api.get(made.body.data.downloadUrl)
    assert.match(file.headers.get('content-disposition')!, /^attachment/)
    assert.equal(file.body.conversation.id, channel.id)
    const people = file.body.members.map((member: any) => [member.user.name, !member.leftAt]).sort()
    assert.deepEqual(people, [
      ['Ana', true],
      ['Bruno', true],
      ['Carla', false],
    ])
    const said = file.body.messages.filter((message: any) => message.kind === 'text')
    assert.deepEqual(
      said.map((message: any) => [message.body, message.edits.map((edit: any) => edit.body)]),
      [
        ['segunda versão', ['primeira versão']],
        ['', []],
      ]
    )
  })

  test('who may not read all of it takes nothing out, and leaves no trace', async ({ assert }) => {
    const { ana, bruno, elisa, aluno1 } = world
    const channel = await createChannel(ana, [bruno], 'public')
    const direct = await openDirect(ana, bruno)
    assert.equal((await ask(bruno, channel.id)).body.code, 'NOT_THE_OWNER')
    assert.equal((await ask(elisa, channel.id)).body.code, 'NOT_A_MEMBER')
    assert.equal((await ask(elisa, direct.id)).status, 404)
    assert.equal((await ask(aluno1, channel.id)).status, 403)
    const { rows } = await db.rawQuery(
      'select 1 from conversation_exports where conversation_id in (?, ?)',
      [channel.id, direct.id]
    )
    assert.lengthOf(rows, 0)
    assert.equal((await ask(bruno, direct.id)).status, 202, 'each of the people of a direct one')
  })

  test('an admin takes out what they are not in, and it is written down with the reason', async ({
    assert,
  }) => {
    const channel = await createChannel(world.ana)
    const { status, body } = await ask(world.admin, channel.id, { reason: 'pedido judicial' })
    assert.equal(status, 202)
    const { rows } = await db.rawQuery(
      `select actor_id, payload from events where name = 'conversation.exported' and context_id = ?`,
      [channel.id]
    )
    assert.deepEqual(rows, [
      { actor_id: world.admin.id, payload: { isMember: false, reason: 'pedido judicial' } },
    ])
    assert.equal((await world.ana.api.get(`/api/v1/exports/${body.data.id}`)).status, 404)
  })

  test('who owns it no more does not get the file that was made for them', async ({ assert }) => {
    const { ana, bruno } = world
    const channel = await createChannel(ana, [bruno])
    const { body } = await ask(ana, channel.id)
    await new MakeExport().handle({ exportId: body.data.id })
    const path = `/api/v1/channels/${channel.id}/members`
    await ana.api.patch(`${path}/${bruno.id}`, { role: 'owner' })
    await bruno.api.patch(`${path}/${ana.id}`, { role: 'member' })
    const refused = await ana.api.get(`/api/v1/exports/${body.data.id}/download`)
    assert.equal(refused.body.code, 'NOT_THE_OWNER')
  })

  test('two workers at once, or one after a death, make one file and say so once', async ({
    assert,
  }) => {
    const { ana } = world
    const channel = await createChannel(ana)
    for (let turn = 0; turn < 3; turn++) await say(ana, channel.id, `linha ${turn}`)
    const socket = await TestSocket.connect(ana.api.token)
    const asked = await Promise.all([1, 2, 3].map(() => ask(ana, channel.id)))
    const ids = new Set(asked.map(({ body }) => body.data.id))
    assert.equal(ids.size, 1, 'asking again answers the one in the making')
    const [exportId] = [...ids]
    const died = AbortSignal.abort()
    await assert.rejects(() => new MakeExport().handle({ exportId, signal: died }))
    assert.equal((await ana.api.get(`/api/v1/exports/${exportId}`)).body.data.state, 'running')
    await Promise.all([1, 2].map(() => new MakeExport().handle({ exportId })))
    await new MakeExport().handle({ exportId })
    await socket.frame('export.ready')
    await socket.send('typing', { conversationId: channel.id })
    assert.lengthOf(socket.named('export.ready'), 1)
    socket.close()
    const file = await ana.api.get(`/api/v1/exports/${exportId}/download`)
    assert.lengthOf(
      file.body.messages.filter((message: any) => message.kind === 'text'),
      3
    )
  })

  test('after its days an export is gone; one that stands still is asked for again', async ({
    assert,
  }) => {
    const { ana } = world
    const channel = await createChannel(ana)
    const { body } = await ask(ana, channel.id)
    const exportId = body.data.id
    await db.rawQuery(
      `update conversation_exports set changed_at = now() - interval '11 minutes' where id = ?`,
      [exportId]
    )
    assert.include(await new SweepExports().handle(), exportId)
    assert.notInclude(await new SweepExports().handle(), exportId)
    await new MakeExport().handle({ exportId })
    await db.rawQuery('update conversation_exports set expires_at = now() where id = ?', [exportId])
    assert.equal((await ana.api.get(`/api/v1/exports/${exportId}`)).status, 404)
    await new SweepExports().handle()
    assert.isNull(await exportFiles.read(exportId))
  })

  test('an export that can not be made says so to who waits for it', async ({ assert }) => {
    const channel = await createChannel(world.ana)
    const socket = await TestSocket.connect(world.ana.api.token)
    const { body } = await ask(world.ana, channel.id)
    await new FailExport().handle({ exportId: body.data.id, error: 'the disk is full' })
    const frame = await socket.frame('export.failed')
    socket.close()
    assert.containsSubset(frame, { exportId: body.data.id, export: { state: 'failed' } })
    assert.equal((await ask(world.ana, channel.id)).status, 202, 'and may be asked for again')
  })
})
