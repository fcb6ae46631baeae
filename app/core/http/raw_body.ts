import type { IncomingMessage } from 'node:http'
import { contracts } from '#app/core/http/contract'
import { Problem } from '#app/core/http/problem'

let rawRoutes: Set<string> | undefined

/** Whether a route takes bodies of any kind and reads them itself: nothing looks into them on the way. */
export function readsRawBody(route?: string): boolean {
  rawRoutes ??= new Set(
    contracts.filter(({ contract }) => contract.raw).map((entry) => entry.route.getName()!)
  )
  return route !== undefined && rawRoutes.has(route)
}

/**
 * The bytes of a request as they came.
 *
 * @throws Problem 413 BODY_TOO_LARGE, 400 BODY_CUT
 */
export async function readRawBody(
  request: IncomingMessage,
  maxBytes: number,
  onPart?: (bytes: number) => void
): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes)
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    // Left open where it is refused in the middle: who sends it is to hear why.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      bytes += chunk.length
      if (bytes > maxBytes) throw tooLarge(maxBytes)
      onPart?.(chunk.length)
      chunks.push(chunk)
    }
  } catch (error) {
    request.resume() // The rest is thrown away as it comes.
    throw error instanceof Problem ? error : new Problem(400, 'BODY_CUT')
  }
  return Buffer.concat(chunks)
}

/** What is left of the body is not read: the connection is of no use for another request. */
const tooLarge = (maxBytes: number) =>
  new Problem(413, 'BODY_TOO_LARGE', { maxBytes }, { Connection: 'close' })
