import { readdir, readFile, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { TestNode } from '#tests/support/nodes'
import { createWorld, type Person, type World } from '#tests/support/world'

const MiB = 1024 ** 2
const CHUNK = Buffer.alloc(MiB, 'zayn ')
const BOUNDARY = 'zayn-boundary'

/** Resident memory of a process, as the kernel counts it. */
async function residentMiB(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024
}

type Sending = { url: string; person: Person; mebibytes: number; breakOffAt?: number }
type Answered = { status: number; body: any }

/** Writes as a slow consumer lets it, and never holds more than a chunk itself. */
function send({ url, person, mebibytes, breakOffAt }: Sending): Promise<Answered | 'cut'> {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="grande.bin"\r\ncontent-type: application/octet-stream\r\n\r\n`
  const tail = `\r\n--${BOUNDARY}--\r\n`
  return new Promise((done, failed) => {
    const sent = request(`${url}/api/v1/uploads`, {
      method: 'POST',
      headers: {
        'authorization': `Bearer ${person.api.token}`,
        'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
        'transfer-encoding': 'chunked',
      },
    })
    sent.setMaxListeners(0)
    let answered = false
    sent.on('response', async (response) => {
      answered = true
      const parts: Buffer[] = []
      for await (const part of response) parts.push(part as Buffer)
      done({ status: response.statusCode!, body: JSON.parse(Buffer.concat(parts).toString()) })
    })
    sent.on('error', (error) => {
      if (breakOffAt !== undefined) done('cut')
      else if (!answered) failed(error)
    })
    const write = async () => {
      sent.write(head)
      for (let n = 0; n < mebibytes && !answered && !sent.destroyed; n++) {
        if (n === breakOffAt) return sent.destroy()
        if (!sent.write(CHUNK))
          await Promise.race([
            new Promise((resolve) => sent.once('drain', resolve)),
            new Promise((resolve) => sent.once('close', resolve)),
          ])
      }
      sent.end(tail)
    }
    write().catch(failed)
  })
}

test.group('large files', (group) => {
  let world: World
  let node: TestNode
  const path = app.tmpPath(`large-files-${process.pid}`)
  group.setup(async () => {
    world = await createWorld()
    node = await TestNode.web({ FILES_PATH: path, FILES_MAX_BYTES: String(310 * MiB) })
    return async () => {
      await node.stop()
      await rm(path, { recursive: true, force: true })
    }
  })

  /** A folder may go while we look into it: then we look again. */
  const filesOnDisk = async (): Promise<unknown[]> => {
    try {
      const found = await readdir(path, { recursive: true, withFileTypes: true })
      return found.filter((entry) => entry.isFile())
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOENT') throw error
      return filesOnDisk()
    }
  }
  const rowsOf = async ({ id }: Person) =>
    (await db.rawQuery('select id from attachments where uploader_id = ?', [id])).rows.length

  test('300 MB come in and go out through flat memory', async ({ assert }) => {
    const { ana } = world
    const pid = node.child.pid!
    await send({ url: node.url, person: ana, mebibytes: 1 })
    const before = await residentMiB(pid)
    let most = before
    let isOver = false
    const watch = (async () => {
      while (!isOver) {
        most = Math.max(most, await residentMiB(pid))
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    })()
    const sent = (await send({ url: node.url, person: ana, mebibytes: 300 })) as Answered
    assert.equal(sent.status, 201)
    assert.deepInclude(sent.body.data, { kind: 'document', bytes: 300 * MiB })

    const headers = { authorization: `Bearer ${ana.api.token}` }
    const url = `${node.url}${sent.body.data.url}`
    const whole = await fetch(url, { headers })
    let received = 0
    for await (const part of whole.body!) received += part.length
    assert.equal(received, 300 * MiB)
    const range = await fetch(url, { headers: { ...headers, range: 'bytes=314572790-' } })
    assert.equal(range.status, 206)
    assert.deepEqual(Buffer.from(await range.arrayBuffer()), CHUNK.subarray(MiB - 10))
    isOver = true
    await watch
    assert.isBelow(most - before, 100, `grew by ${Math.round(most - before)} MiB`)
  })

  test('one that grows beyond the limit is cut, and leaves nothing', async ({ assert }) => {
    const { bruno } = world
    const files = (await filesOnDisk()).length
    const cut = (await send({ url: node.url, person: bruno, mebibytes: 320 })) as Answered
    assert.deepEqual([cut.status, cut.body.code], [413, 'FILE_TOO_LARGE'])
    assert.deepEqual([(await filesOnDisk()).length, await rowsOf(bruno)], [files, 0])
  })

  test('one that is broken off in the middle leaves nothing', async ({ assert }) => {
    const { elisa } = world
    const files = (await filesOnDisk()).length
    const cut = await send({ url: node.url, person: elisa, mebibytes: 100, breakOffAt: 40 })
    assert.equal(cut, 'cut')
    for (let look = 0; (await filesOnDisk()).length > files; look++)
      if (look > 5_000) throw new Error('what came in of it still lies there')
    assert.equal(await rowsOf(elisa), 0)
  })
})
