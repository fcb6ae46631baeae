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
  writeAs,
} from '#tests/support_desk/support/desk'
import { baseUrl } from '#tests/support/api'
import { contract } from '#tests/support/contract'
import { TestSocket } from '#tests/support/socket'
import { createWorld, type World } from '#tests/support/world'

type Student = Awaited<ReturnType<typeof portalStudent>>

/** Every byte that a student is given, whatever way: answers of every route that they may call, and frames. */
class Ears {
  heard: { what: string; text: string }[] = []

  hear(what: string, given: unknown) {
    this.heard.push({
      what,
      text: typeof given === 'string' ? given : (JSON.stringify(given) ?? ''),
    })
  }

  leaks(canaries: string[]): string[] {
    return this.heard
      .filter(({ text }) => canaries.some((canary) => text.includes(canary)))
      .map(({ what }) => what)
  }
}

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
    const student = await portalStudent(site)
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
      student,
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

  /** Every route of the contract, as this student, with the ids of everything that there is. */
  async function callEverything(
    ears: Ears,
    student: Student,
    ids: Record<string, string>,
    words: string[]
  ) {
    for (const { name, method, path } of await contract.operations()) {
      if (name === 'sessions.logout' || path.includes('/auth/')) continue
      for (const id of new Set(Object.values(ids))) {
        const filled = path
          .replace(/\{(id|messageId|conversationId)\}/g, id)
          .replace(/\{(userId|teamId|replyId)\}/g, ids.person)
          .replace(/\{\w+\}/g, 'x')
        if (!path.includes('{') && id !== ids.ticket) continue
        const queries = method === 'GET' ? ['?after=0', `?q=${words[0]}`] : []
        for (const tail of ['', ...queries]) {
          const response = await fetch(`${baseUrl()}${filled}${tail}`, {
            method,
            headers: {
              authorization: `Bearer ${student.api.token}`,
              ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
            },
            body: method === 'GET' || method === 'DELETE' ? undefined : '{}',
          })
          ears.hear(`${method} ${filled}${tail} → ${response.status}`, await response.text())
        }
      }
    }
  }

  async function listen(ears: Ears, student: Student) {
    const socket = await TestSocket.connect(student.api.token)
    socket.raw.onAny((name, frame) => ears.hear(`frame ${name}`, frame))
    return socket
  }

  test('no byte that any student is given, by any route or frame, carries what is the team’s', async ({
    assert,
  }) => {
    const made = await scene()
    const ears = new Ears()
    const sockets = [await listen(ears, made.student), await listen(ears, made.stranger)]
    const { id } = await openTicket(world, made.student)
    const { fileId, noteId } = await happen(made, id)
    await writeAs(made.student, id, 'obrigada')
    const ids = {
      ticket: id,
      file: fileId,
      note: noteId,
      person: made.ana.id,
      queue: made.queue.id,
    }
    for (const student of [made.student, made.stranger])
      await callEverything(ears, student, ids, made.canaries)
    // What was told after all of that has come once this has.
    await answerTicket(made.bruno, id, 'fim')
    await sockets[0].frame('message.created', (frame) => frame.message?.body === 'fim')
    assert.isAbove(ears.heard.length, 200)
    assert.deepEqual(ears.leaks(made.canaries), [])
    assert.isNotEmpty(ears.leaks(['o que a aluna lê']), 'the ears do hear')
    const { rows } = await db.rawQuery(
      `select count(*)::int as n from messages where conversation_id = ? and body like '%canario%'`,
      [id]
    )
    assert.equal(rows[0].n, 0, 'no note is a message')
    for (const socket of sockets) socket.close()
  }).timeout(120_000)

  test('the same test hears a note that is sent to the student’s room on purpose', async ({
    assert,
  }) => {
    const made = await scene()
    const ears = new Ears()
    const socket = await listen(ears, made.student)
    const { id } = await openTicket(world, made.student)
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
