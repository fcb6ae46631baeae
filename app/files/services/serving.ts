import type { HttpContext } from '@adonisjs/core/http'
import { Conflict, NotFound } from '#app/core/http/problem'
import type { AttachmentRow } from '#app/files/queries/attachment_rows'
import { parseRange } from '#app/files/services/byte_ranges'
import { disposition } from '#app/files/services/file_names'
import { SAFE_IMAGES } from '#app/files/services/file_types'
import { isLocal, objectSize, openLocal, signedDownload } from '#app/files/services/object_store'

export type Served = { key: string; mime: string; name: string; inline: boolean }

/** Which object answers, and how a browser may take it: shown in place only what can not run. */
export function servedOf(
  row: AttachmentRow,
  wish: { original?: boolean; download?: boolean }
): Served {
  if (row.state === 'refused') throw new Conflict('ATTACHMENT_REFUSED')
  // Before it is clean, a picture may still say where it was taken.
  if (row.state === 'processing' && row.kind === 'image') throw new Conflict('ATTACHMENT_NOT_READY')
  const isOriginal = wish.original === true && row.originalKey !== null
  return {
    key: isOriginal ? row.originalKey! : row.objectKey,
    mime: isOriginal ? 'application/octet-stream' : row.mime,
    name: !isOriginal && row.originalKey ? row.name.replace(/(\.[^.]{1,10})?$/, '.m4a') : row.name,
    inline: !isOriginal && !wish.download && isSafe(row),
  }
}

const isSafe = ({ kind, mime }: AttachmentRow) =>
  kind === 'audio' || kind === 'video' || SAFE_IMAGES.includes(mime)

/** Streams from our disk, a part of it where asked for; from an object store by a short-lived address of its own. */
export async function serve({ request, response }: HttpContext, file: Served) {
  const contentDisposition = disposition(file.inline ? 'inline' : 'attachment', file.name)
  // It may cease to be readable: nobody but this person's browser keeps it, and it asks each time.
  response.header('Cache-Control', 'private, no-cache')
  if (!isLocal()) {
    return response.redirect().toPath(await signedDownload(file.key, file.mime, contentDisposition))
  }
  const size = await objectSize(file.key)
  if (size === null) throw new NotFound()
  const etag = `"${file.key.split('/').slice(2).join('-')}"`
  response.header('ETag', etag)
  if (request.header('if-none-match') === etag) return response.status(304).send('')
  response.header('Content-Type', file.mime)
  response.header('Content-Disposition', contentDisposition)
  response.header('X-Content-Type-Options', 'nosniff')
  response.header('Content-Security-Policy', `default-src 'none'; sandbox`)
  response.header('Accept-Ranges', 'bytes')
  return sendPart(request, response, { ...file, size, etag })
}

function sendPart(
  request: HttpContext['request'],
  response: HttpContext['response'],
  { key, size, etag }: Served & { size: number; etag: string }
) {
  const condition = request.header('if-range')
  const wanted = condition && condition !== etag ? undefined : request.header('range')
  const range = parseRange(wanted, size)
  if (range === 'unsatisfiable') {
    response.removeHeader('Content-Disposition')
    return response.status(416).header('Content-Range', `bytes */${size}`).send('')
  }
  if (range)
    response.status(206).header('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
  response.header('Content-Length', String(range ? range.end - range.start + 1 : size))
  return response.stream(openLocal(key, range ?? undefined))
}
