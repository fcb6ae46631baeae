import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { InvalidInput, Problem } from '#app/core/http/problem'
import { fileName } from '#app/files/services/file_names'
import { files } from '#config/files'

export type Incoming = {
  path: string
  name: string
  /** What the client says it is: a hint where one container holds sound or pictures, and no more. */
  declaredType: string
  bytes: number
  sha256: string
}

/** The other parts of a multipart body: boundaries, headers, fields. */
const ENVELOPE_BYTES = 128 * 1024

/**
 * Streams the field `file` of a multipart body into a folder of our disk, a chunk at a time.
 *
 * @throws Problem FILE_TOO_LARGE, MALFORMED_UPLOAD, InvalidInput without a file
 */
export async function receiveFile(
  { request, response }: HttpContext,
  folder: string
): Promise<Incoming> {
  const { multipart } = request
  if (!multipart) throw new Problem(415, 'UNSUPPORTED_MEDIA_TYPE')
  if (Number(request.header('content-length') ?? 0) > files.maxBytes + ENVELOPE_BYTES) {
    // Nothing of the body was read: the connection is of no use for a next request.
    response.header('Connection', 'close')
    throw tooLarge()
  }
  let received: Incoming | undefined
  let refusal: unknown
  multipart.onFile('file', { deferValidations: true }, async (part) => {
    if (received || refusal) return void part.resume()
    const path = join(folder, 'received')
    const meter = new Meter(files.maxBytes)
    try {
      await pipeline(part, meter, createWriteStream(path))
      received = {
        path,
        name: fileName(part.filename),
        declaredType: String(part.headers['content-type'] ?? ''),
        bytes: meter.bytes,
        sha256: meter.digest(),
      }
    } catch (error) {
      refusal = error
      multipart.abort(error as Error)
    }
  })
  await multipart.process({ limit: files.maxBytes + ENVELOPE_BYTES }).catch((error) => {
    throw refusal instanceof Problem ? refusal : asProblem(error)
  })
  if (refusal) throw refusal
  if (!received)
    throw new InvalidInput([
      { field: 'file', rule: 'required', message: 'The field file must be a file' },
    ])
  return received
}

export const tooLarge = (maxBytes = files.maxBytes) =>
  new Problem(413, 'FILE_TOO_LARGE', { maxBytes })

/** A body that is cut off or no multipart; anything else is a failure of ours. */
function asProblem(error: Error & { status?: number; code?: string }): unknown {
  const ownFault = error.code === 'ENOSPC' || error.code === 'EACCES'
  return ownFault ? error : new Problem(400, 'MALFORMED_UPLOAD')
}

/** Counts and hashes on the way, and stops at the limit. */
class Meter extends Transform {
  bytes = 0
  #hash = createHash('sha256')

  constructor(private limit: number) {
    super()
  }

  _transform(
    chunk: Buffer,
    _encoding: string,
    done: (error: Error | null, chunk?: Buffer) => void
  ) {
    this.bytes += chunk.length
    if (this.bytes > this.limit) return done(tooLarge(this.limit))
    this.#hash.update(chunk)
    done(null, chunk)
  }

  digest = () => this.#hash.digest('hex')
}
