import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import app from '@adonisjs/core/services/app'
import { newId } from '#app/core/operation'

/**
 * Where exports lie until they expire: a folder that nobody else reads. The one file that knows this, so that an
 * object store takes its place without anybody noticing.
 */
const folder = () => app.tmpPath('exports')
const place = (id: string) => join(folder(), `${id}.json`)

const ABANDONED_AFTER_MS = 86_400_000

/** What is not there is no fault; a folder that may not be read is one. */
const unlessMissing =
  <T>(otherwise: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return otherwise
    throw error
  }

export const exportFiles = {
  /**
   * Writes pieces as they come, none kept. Under a name of this attempt's own, and renamed when whole: of two
   * workers at once, or one killed in the middle, none leaves half a file where a whole one is looked for.
   */
  async write(id: string, pieces: AsyncIterable<string>, signal?: AbortSignal): Promise<number> {
    await mkdir(folder(), { recursive: true })
    const unfinished = join(folder(), `${id}.${newId()}.part`)
    try {
      await pipeline(Readable.from(pieces), createWriteStream(unfinished, { mode: 0o600 }), {
        signal,
      })
      const { size } = await stat(unfinished)
      await rename(unfinished, place(id))
      return size
    } finally {
      await rm(unfinished, { force: true })
    }
  },

  /** Null where it is gone. */
  async read(id: string): Promise<Readable | null> {
    const found = await stat(place(id)).catch(unlessMissing(null))
    return found && createReadStream(place(id))
  },

  remove: (id: string) => rm(place(id), { force: true }),

  /** What killed workers left behind. */
  async removeAbandoned() {
    const names = await readdir(folder()).catch(unlessMissing<string[]>([]))
    for (const name of names.filter((entry) => entry.endsWith('.part'))) {
      const path = join(folder(), name)
      const { mtimeMs } = await stat(path).catch(unlessMissing({ mtimeMs: Date.now() }))
      if (Date.now() - mtimeMs > ABANDONED_AFTER_MS) await rm(path, { force: true })
    }
  },
}
