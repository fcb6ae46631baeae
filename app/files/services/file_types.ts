import { open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { malformedText } from '#app/core/validation/well_formed'

export type FileKind = 'image' | 'audio' | 'video' | 'document'
export type FileType = { kind: FileKind; mime: string }

/** Pictures that every browser shows and that can carry no script. */
export const SAFE_IMAGES = ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif']

/** What is text by its bytes is named by its extension: here a lie changes nothing, all of it is a download. */
const TEXTS: Record<string, string> = {
  csv: 'text/csv',
  md: 'text/markdown',
  json: 'application/json',
  html: 'text/html',
  htm: 'text/html',
  svg: 'image/svg+xml',
  xml: 'application/xml',
}
const SAMPLE_BYTES = 8_192

/**
 * What a file is, by its bytes: the name and the declared type count for nothing, but where one container
 * (webm, mp4, ogg) holds sound as well as film. A zip that is called .png is a zip, hence a document.
 */
export async function typeOfFile(
  path: string,
  declaredType: string,
  name: string
): Promise<FileType> {
  const mime = (await fileTypeFromFile(path))?.mime
  if (!mime || mime.endsWith('xml')) return { kind: 'document', mime: await textType(path, name) }
  if (SAFE_IMAGES.includes(mime)) return { kind: 'image', mime }
  const type = mime.split(';')[0]
  if (type.startsWith('audio/')) return { kind: 'audio', mime: audioMime(type) }
  if (!type.startsWith('video/') && type !== 'application/ogg')
    return { kind: 'document', mime: type }
  if (type === 'application/ogg' || declaredType.startsWith('audio/'))
    return { kind: 'audio', mime: audioMime(type) }
  return { kind: 'video', mime: type === 'video/matroska' ? 'video/x-matroska' : type }
}

/** One name for each kind of sound, the one that browsers know. */
function audioMime(mime: string): string {
  if (/mp4|m4a|quicktime/.test(mime)) return 'audio/mp4'
  if (/webm|matroska/.test(mime)) return 'audio/webm'
  if (/ogg|opus/.test(mime)) return 'audio/ogg'
  if (/wav/.test(mime)) return 'audio/wav'
  return mime.replace('video/', 'audio/')
}

async function textType(path: string, name: string): Promise<string> {
  const sample = await firstBytes(path, SAMPLE_BYTES)
  // The last character may be cut in half.
  const text = new TextDecoder().decode(sample).replace(/\ufffd{1,3}$/, '')
  if (text.includes('\ufffd') || malformedText(text) !== null) return 'application/octet-stream'
  const extension = name.toLowerCase().split('.').at(-1)!
  return TEXTS[extension] ?? (/<svg[\s>]/i.test(text) ? 'image/svg+xml' : 'text/plain')
}

async function firstBytes(path: string, count: number): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
