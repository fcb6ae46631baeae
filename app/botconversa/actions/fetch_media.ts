import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { Problem } from '#app/core/http/problem'
import { downloadTo, OutsideFailure } from '#app/core/http/safe_fetch'
import { ArriveFile, isExpected, refuseFile } from '#app/files/actions/arrive_file'
import { inWorkspace } from '#app/files/services/workspace'
import { nameIn } from '#app/botconversa/services/media'
import { media as config } from '#config/botconversa'

type Media = { url: string; attempts: number }
/** Another try changes nothing about these, nor about what the file is: only whether there is room for it. */
const FINAL = new Set(['not_allowed', 'too_large', 'redirect'])
/** Of its kind the only ones that say nothing of the file: later, too early, too often. */
const PASSING = new Set([408, 425, 429])

function isFinal(error: Error): boolean {
  if (error instanceof Problem) return error.code !== 'STORAGE_QUOTA_EXCEEDED'
  if (!(error instanceof OutsideFailure)) return false
  const { reason, status = 0 } = error
  return FINAL.has(reason) || (status >= 400 && status < 500 && !PASSING.has(status))
}

/** Fetches a file that a contact sent, from an address that anybody may have typed. */
export class FetchMedia {
  async handle({ fileId, signal }: { fileId: string; signal?: AbortSignal }): Promise<void> {
    const [media] = await sql<Media>(CLAIM, [config.timeoutMs, fileId])
    if (!media) return
    try {
      // A worker may have died after it had come, and before that was written here.
      if (await isExpected(fileId)) await this.#fetch(fileId, media.url, signal)
      await sql(FETCHED, [fileId, media.attempts])
    } catch (error) {
      await this.#failed(fileId, media, error as Error)
    }
  }

  async #fetch(fileId: string, url: string, signal?: AbortSignal) {
    if (!URL.canParse(url)) throw new OutsideFailure('not_allowed', 'it is no address', false)
    await inWorkspace(async (folder) => {
      const path = join(folder, 'received')
      const { maxBytes, timeoutMs } = config
      const { bytes, mime, name } = await downloadTo(url, path, { maxBytes, timeoutMs, signal })
      const incoming = {
        path,
        bytes,
        name: name ?? nameIn(url),
        declaredType: mime ?? '',
        sha256: await hashOf(path),
      }
      await new ArriveFile().handle({ fileId, incoming })
    })
  }

  async #failed(fileId: string, { attempts }: Media, error: Error) {
    const isKnown = error instanceof OutsideFailure || error instanceof Problem
    const isOver = isFinal(error) || attempts >= config.attempts
    const words = isKnown ? error.message : 'it could not be stored'
    const waitMs = Math.min(config.retryMs * 2 ** attempts, config.longestRetryMs)
    await transaction(async (trx) => {
      const values = [words.slice(0, 500), isOver, waitMs, fileId, attempts]
      const [noted] = await sql(FAILED, values, trx)
      if (noted && isOver) await refuseFile(trx, { fileId, refusal: words.slice(0, 200) })
    })
    if (!isKnown) throw error
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** Whoever claims it has it for as long as a fetch may take: a worker that died is followed by another. */
const CLAIM = `
  update botconversa_media set attempts = attempts + 1, next_at = now() + interval '1 millisecond' * ? * 2
   where file_id = ? and state = 'waiting' and next_at <= now() returning url, attempts`
/** One who took so long that another has claimed it has nothing to say any more. */
const FETCHED = `
  update botconversa_media set state = 'fetched', error = null where file_id = ? and state = 'waiting' and attempts = ?`
const FAILED = `
  update botconversa_media
     set error = ?, state = case when ?::boolean then 'failed' else 'waiting' end, next_at = now() + interval '1 millisecond' * ?
   where file_id = ? and state = 'waiting' and attempts = ? returning 1`
