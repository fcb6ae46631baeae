import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import logger from '@adonisjs/core/services/logger'
import type { StoredFile } from '#app/files/queries/stored_file'
import { type FileKind } from '#app/files/services/file_types'
import { writeClean, writeThumbnail } from '#app/files/services/images'
import { hasTools, UnreadableMedia } from '#app/files/services/media_tools'
import { keyOf, putFile, withLocalCopy } from '#app/files/services/object_store'
import { listen, playsEverywhere, probe, writePlayable } from '#app/files/services/sound'
import { inWorkspace } from '#app/files/services/workspace'

export type Outcome = {
  state: 'ready' | 'refused'
  refusal: string | null
  kind: FileKind
  mime: string
  bytes: number
  width: number | null
  height: number | null
  durationMs: number | null
  waveform: number[] | null
  objectKey: string
  originalKey: string | null
  thumbnailKey: string | null
}

type Work = { file: StoredFile; path: string; folder: string; signal?: AbortSignal }

/** Makes the objects that are served, under names of their own; says what is then true of the file. */
export function workOn(file: StoredFile, signal?: AbortSignal): Promise<Outcome> {
  return inWorkspace((folder) =>
    withLocalCopy(file.objectKey, join(folder, 'original'), async (path) => {
      const work = { file, path, folder, signal }
      try {
        return {
          ...unchanged(file),
          ...(await (file.kind === 'image' ? onImage(work) : onMedia(work))),
        }
      } catch (error) {
        if (!isFilesFault(error)) throw error
        logger.info({ err: error, fileId: file.id }, 'a file can not be read')
        return { ...unchanged(file), state: 'refused', refusal: 'unreadable' }
      }
    })
  )
}

const unchanged = ({ kind, mime, bytes, width, height, objectKey }: StoredFile): Outcome => ({
  state: 'ready',
  refusal: null,
  kind,
  mime,
  bytes,
  width,
  height,
  durationMs: null,
  waveform: null,
  objectKey,
  originalKey: null,
  thumbnailKey: null,
})

async function onImage({ file, path, folder }: Work): Promise<Partial<Outcome>> {
  const thumbnail = join(folder, 'thumbnail')
  const clean = join(folder, 'clean')
  await writeThumbnail(path, thumbnail)
  const thumbnailKey = keyOf(file.id, 'thumbnail')
  const changed = await writeClean(path, clean)
  await putFile(thumbnail, thumbnailKey, 'image/webp')
  if (!changed) return { thumbnailKey }
  const { size } = await stat(clean)
  const objectKey = keyOf(file.id, 'clean')
  await putFile(clean, objectKey, file.mime)
  return { thumbnailKey, objectKey, bytes: size }
}

/** Without ffmpeg the original is served as it came; /health/ready says what is missing. */
async function onMedia(work: Work): Promise<Partial<Outcome>> {
  if (!(await hasTools())) return {}
  const { width, height, durationMs, ...streams } = await probe(work.path, work.signal)
  if (streams.hasVideo)
    return { kind: 'video', mime: filmMime(work.file), width, height, durationMs }
  if (!streams.hasAudio) throw new UnreadableMedia('neither sound nor pictures in it')
  return onSound(work, streams.audioCodec)
}

async function onSound({ file, path, folder, signal }: Work, codec: string | null) {
  const mime = file.mime.replace('video/', 'audio/')
  const heard = { kind: 'audio' as const, mime, ...(await listen(path, signal)) }
  if (playsEverywhere(mime, codec)) return heard
  const playable = join(folder, 'playable')
  await writePlayable(path, playable, signal)
  const { size } = await stat(playable)
  const objectKey = keyOf(file.id, 'playable')
  await putFile(playable, objectKey, 'audio/mp4')
  return { ...heard, mime: 'audio/mp4', bytes: size, objectKey, originalKey: file.objectKey }
}

const filmMime = ({ mime }: StoredFile) => mime.replace('audio/', 'video/')

/** What sharp and ffmpeg say of the file itself; a full disk or a lost connection is no fault of it. */
function isFilesFault(error: unknown): boolean {
  if (error instanceof UnreadableMedia) return true
  const { message = '', code } = error as { message?: string; code?: string }
  return (
    !code &&
    /Input (file|buffer|image)|VipsJpeg|libpng|vipspng|pngload|heif|webp|gifload|premature end|corrupt/i.test(
      message
    )
  )
}
