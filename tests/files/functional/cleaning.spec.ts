import { existsSync } from 'node:fs'
import { mkdir, rename, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import { removeReleased, sweepUploads } from '#app/files/jobs/cleaning_jobs'
import { releaseAttachments } from '#app/files/services/attaching'
import { localPath } from '#app/files/services/object_store'
import { files } from '#config/files'
import { pdf, png, upload } from '#tests/files/support/files'
import { attach, attachmentsBy, boards, fileOf, useOf } from '#tests/files/support/owner'
import { createWorld } from '#tests/support/world'

const context = { attempt: 1, signal: new AbortController().signal }
const age = (id: string) =>
  sql(`update attachments set created_at = now() - interval '25 hours' where id = ?`, [id])

test.group('cleaning', () => {
  test('an upload that hangs on nothing goes after a day; what is used or young stays', async ({
    assert,
  }) => {
    const { ana } = await createWorld()
    const send = async (bytes: Uint8Array) => (await upload(ana, bytes)).body.data.id as string
    const [old, used, young] = [await send(await png()), await send(pdf()), await send(pdf())]
    await attach(ana, boards.create(ana), [used])
    await age(old)
    await age(used)
    const { object_key: key } = await fileOf(old)
    assert.isTrue(existsSync(localPath(key)))
    await sweepUploads.handle({}, context)
    assert.isFalse(existsSync(localPath(key)))
    assert.isFalse(existsSync(localPath(key.replace('original', 'thumbnail'))))
    assert.isUndefined(await fileOf(old))
    assert.isDefined(await fileOf(used))
    assert.isDefined(await fileOf(young))
    assert.equal(await useOf(ana), 2 * pdf().length)
  })

  test('what a killed process left half received goes too', async ({ assert }) => {
    const folder = join(files.path, 'incoming', newId())
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'received'), 'half')
    await sweepUploads.handle({}, context)
    assert.isTrue(existsSync(folder))
    const yesterday = new Date(Date.now() - 25 * 3_600_000)
    await utimes(folder, yesterday, yesterday)
    await sweepUploads.handle({}, context)
    assert.isFalse(existsSync(folder))
  })

  test('a roll-back keeps the file, a commit removes it, a failing store is tried again', async ({
    assert,
  }) => {
    const { ana } = await createWorld()
    const { id } = (await upload(ana, pdf())).body.data
    const board = boards.create(ana)
    await attach(ana, board, [id])
    const { id: fileId, object_key: key } = await fileOf(id)
    const undone = transaction(async (trx) => {
      await releaseAttachments('board', [board], trx)
      throw new Error('changed my mind')
    })
    await assert.rejects(() => undone, 'changed my mind')
    await removeReleased.handle({}, context)
    assert.isTrue(existsSync(localPath(key)))

    await transaction((trx) => releaseAttachments('board', [board], trx))
    assert.equal(await attachmentsBy(ana), 0)
    // A folder where the object should be: the store can not delete that.
    await rename(localPath(key), `${localPath(key)}.aside`)
    await mkdir(localPath(key))
    await removeReleased.handle({}, context)
    assert.lengthOf(await sql('select 1 from stored_files where id = ?', [fileId]), 1)
    await rename(localPath(key), `${localPath(key)}.folder`)
    await rename(`${localPath(key)}.aside`, localPath(key))
    await removeReleased.handle({}, context)
    assert.lengthOf(await sql('select 1 from stored_files where id = ?', [fileId]), 0)
    assert.isFalse(existsSync(localPath(key)))
    assert.equal(await useOf(ana), 0)
  })
})
