import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { transaction } from '#app/core/database/transaction'
import { AnnounceFile } from '#app/files/actions/announce_file'
import { nextInnerRevision } from '#app/messaging/services/numbering'
import { lockTicket } from '#app/support/queries/ticket_facts'
import { upload } from '#tests/files/support/files'
import { createQueue, ticketInQueue } from '#tests/support_desk/support/desk'
import { createWorld, type World } from '#tests/support/world'

test.group('files of notes', (group) => {
  let world: World
  let queue: { id: string }
  group.setup(async () => {
    world = await createWorld()
    queue = await createQueue(world, [world.ana])
  })
  const noteWithFile = async () => {
    const { id } = await ticketInQueue(world, queue.id)
    const file = await upload(world.ana, Buffer.from('comprovante'), { name: 'comprovante.txt' })
    const attachmentIds = [file.body.data.id]
    const { body } = await world.ana.api.post(`/api/v1/tickets/${id}/notes`, {
      body: 'veja',
      attachmentIds,
    })
    const { rows } = await db.rawQuery('select file_id as id from attachments where id = ?', [
      attachmentIds[0],
    ])
    return { id, noteId: body.data.id, fileId: rows[0].id as string }
  }
  const somebodyWaitsFor = async (pid: number) => {
    for (let waits = false; !waits;) {
      const { rows } = await db.rawQuery(
        'select exists (select 1 from pg_stat_activity where ? = any(pg_blocking_pids(pid))) as waits',
        [pid]
      )
      waits = rows[0].waits
    }
  }

  test('that become ready wait for who holds the ticket, and hold nothing that they need', async ({
    assert,
  }) => {
    const { id, fileId } = await noteWithFile()
    const revision = async () =>
      (await world.ana.api.get(`/api/v1/tickets/${id}`)).body.data.revision
    const before = await revision()
    let announced: Promise<void> | undefined
    await transaction(async (trx) => {
      await lockTicket(trx, id)
      const { rows } = await trx.rawQuery('select pg_backend_pid() as pid')
      announced = new AnnounceFile().handle({ fileId })
      announced.catch(() => {}) // Looked at below.
      await somebodyWaitsFor(rows[0].pid)
      await nextInnerRevision(trx, id)
    })
    await announced
    const { rows } = await db.rawQuery(
      'select team_revision as n from conversations where id = ?',
      [id]
    )
    assert.equal(rows[0].n, before + 2)
  })
})
