import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import { emitter } from '#app/core/realtime/emitter'
import { conversationRoom } from '#app/messaging/frames'
import { upload } from '#tests/files/support/files'
import {
  answerTicket,
  createQueue,
  createSite,
  openTicket,
  portalStudent,
} from '#tests/support_desk/support/desk'
import { Ears } from '#tests/support_desk/support/ears'
import type { TestSocket } from '#tests/support/socket'
import { createPerson, createWorld, type World } from '#tests/support/world'

test.group('internal notes', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  /** A ticket on which everything happens that the team can do, with canaries in all that is the team's. */
  async function scene() {
    const { admin, ana, bruno } = world
    const queue = await createQueue(world, [ana, bruno])
    const site = await createSite(world, { queueId: queue.id })
    // The portal vouches for one; the other has a sign-in and an address of their own, and gets further.
    const visitor = await portalStudent(site)
    const own = await createPerson({ name: 'Aluna', role: 'student' })
    const stranger = await portalStudent(site)
    const canary = (what: string) => `canario-${what}-${uuid()}`
    const secrets = {
      note: canary('nota'),
      edited: canary('editada'),
      deleted: canary('apagada'),
      file: canary('arquivo'),
      reason: canary('motivo'),
      handover: canary('passagem'),
      tag: canary('etiqueta'),
      field: canary('campo'),
      block: canary('bloqueio'),
    }
    return {
      admin,
      ana,
      bruno,
      queue,
      site,
      visitor,
      own,
      stranger,
      secrets,
      canaries: Object.values(secrets),
    }
  }

  async function happen(made: Awaited<ReturnType<typeof scene>>, id: string) {
    const { admin, ana, bruno, secrets } = made
    const post = async (who: typeof ana, path: string, body: object = {}) => {
      const answer = await who.api.post(`/api/v1/${path}`, body)
      if (answer.status >= 400)
        throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
      return answer.body.data
    }
    await post(ana, `tickets/${id}/claim`)
    const file = await upload(ana, Buffer.from(secrets.file), { name: `${secrets.file}.txt` })
    const note = await post(ana, `tickets/${id}/notes`, {
      body: `${secrets.note} <@${bruno.id}>`,
      attachmentIds: [file.body.data.id],
    })
    await ana.api.patch(`/api/v1/notes/${note.id}`, { body: secrets.edited, pinned: true })
    const gone = await post(ana, `tickets/${id}/notes`, { body: secrets.deleted })
    await ana.api.delete(`/api/v1/notes/${gone.id}`)
    await answerTicket(ana, id, 'o que a aluna lê')
    const tag = await post(admin, 'tags', { name: secrets.tag.slice(0, 60) })
    await ana.api.patch(`/api/v1/tickets/${id}`, {
      tagIds: [tag.id],
      customFields: { cpf: secrets.field },
      priority: 'urgent',
    })
    await post(ana, `tickets/${id}/transfer`, {
      toUserId: bruno.id,
      reason: secrets.reason,
      handover: { about: secrets.handover, done: 'x', next: 'y' },
    })
    await post(bruno, `tickets/${id}/resolve`)
    const { contact } = (await ana.api.get(`/api/v1/tickets/${id}`)).body.data
    await post(ana, `contacts/${contact.id}/block`, { reason: secrets.block })
    await post(ana, `contacts/${contact.id}/unblock`)
    return { fileId: file.body.data.id as string, noteId: note.id as string }
  }

  test('no byte that any student is given, by any route or frame, carries what is the team’s', async ({
    assert,
  }) => {
    const ears = new Ears()
    const canaries: string[] = []
    const sockets: TestSocket[] = []
    for (const who of ['visitor', 'own'] as const) {
      const made = await scene()
      canaries.push(...made.canaries)
      const student = made[who]
      const socket = await ears.listen(student)
      sockets.push(socket, await ears.listen(made.stranger))
      const { id } = await openTicket(world, student, { queueId: made.queue.id })
      const { fileId, noteId } = await happen(made, id)
      await ears.doEverything(student, socket, id)
      const ids = {
        ticket: id,
        file: fileId,
        note: noteId,
        person: made.ana.id,
        queue: made.queue.id,
      }
      for (const listener of [student, made.stranger])
        await ears.callEverything(listener, ids, made.canaries)
      // What was told after all of that has come once this has.
      const { body } = await student.api.post('/api/v1/widget/tickets', {
        clientId: uuid(),
        body: 'e por fim',
      })
      await answerTicket(made.ana, body.data.id, 'fim')
      await socket.frame('message.created', (frame) => frame.message?.body === 'fim')
      await ears.openLetters(student)
    }
    assert.isAbove(ears.heard.length, 200)
    assert.deepEqual(ears.leaks(canaries), [])
    assert.isNotEmpty(ears.leaks(['o que a aluna lê']), 'the ears do hear')
    const { rows } = await db.rawQuery(
      `select count(*)::int as n from messages where body = any(?)`,
      [canaries]
    )
    assert.equal(rows[0].n, 0, 'no note is a message')
    for (const socket of sockets) socket.close()
  }).timeout(300_000) // Some thousands of requests.

  test('the same test hears a note that is sent to the student’s room on purpose', async ({
    assert,
  }) => {
    const made = await scene()
    const ears = new Ears()
    const socket = await ears.listen(made.visitor)
    const { id } = await openTicket(world, made.visitor)
    const emit = emitter.emit.bind(emitter)
    const { rows } = await db.rawQuery(
      'select audience_epoch as epoch from conversations where id = ?',
      [id]
    )
    // The mutation: frames of notes go to the room of the student too.
    emitter.emit = (rooms, name, frame, heavy) => {
      emit(rooms, name, frame, heavy)
      if (name.startsWith('note.'))
        emit(conversationRoom(id, Number(rows[0].epoch)), name, frame, heavy)
    }
    try {
      await happen(made, id)
      await socket.frame('note.updated')
    } finally {
      emitter.emit = emit
    }
    assert.isNotEmpty(ears.leaks(made.canaries))
    socket.close()
  })

  test('in the database nothing leads from what a student reads to a note', async ({ assert }) => {
    const { rows } = await db.rawQuery(`
      select conrelid::regclass::text as "from", confrelid::regclass::text as "to" from pg_constraint
       where contype = 'f' and (conrelid in ('notes'::regclass, 'note_edits'::regclass, 'note_mentions'::regclass)
                             or confrelid = 'notes'::regclass) order by 1, 2`)
    const links = rows.map((row: any) => `${row.from} → ${row.to}`)
    assert.notInclude(links.join(), 'messages')
    assert.notInclude(links.join(), 'conversations')
  })
})
