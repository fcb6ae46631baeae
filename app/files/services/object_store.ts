import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import drive from '@adonisjs/drive/services/main'
import { files } from '#config/files'

export type ObjectName = 'original' | 'clean' | 'playable' | 'thumbnail'

const NAMES: ObjectName[] = ['original', 'clean', 'playable', 'thumbnail']

/** Local objects are read in place; those of an object store are fetched by their own address. */
export const isLocal = () => files.disk === 'local'

/** All objects of one file lie together; the first letters of the id's random part spread the folders. */
export const keyOf = (fileId: string, name: ObjectName) =>
  `files/${fileId.slice(-2)}/${fileId}/${name}`

/** Where a client may put bytes by itself. Whatever its address can still do later, the object kept is another. */
export const incomingKey = (fileId: string) => `incoming/${fileId}`

export const localPath = (key: string) => join(files.path, 'objects', key)

const disk = () => drive.use(files.disk)

/** Takes over a finished file of our own disk; written anew where it stands already. */
export async function putFile(path: string, key: string, mime: string) {
  if (isLocal()) return disk().moveFromFs(path, key)
  const { size } = await stat(path)
  await disk().copyFromFs(path, key, { contentType: mime, contentLength: size })
}

/** A copy on our own disk for tools that read paths; the local disk's objects are that already. */
export async function withLocalCopy<T>(
  key: string,
  path: string,
  work: (path: string) => Promise<T>
): Promise<T> {
  if (isLocal()) return work(localPath(key))
  await pipeline(await disk().getStream(key), createWriteStream(path))
  return work(path)
}

export function openLocal(key: string, range?: { start: number; end: number }): Readable {
  return createReadStream(localPath(key), range)
}

export const objectSize = async (key: string): Promise<number | null> =>
  (await disk().exists(key)) ? (await disk().getMetaData(key)).contentLength : null

export const moveObject = (from: string, to: string, mime: string) =>
  disk().move(from, to, { contentType: mime })

/** Deleting what is not there is no failure, so that a second try ends well. */
export const removeObject = (key: string) => disk().delete(key)

export async function removeObjects(fileId: string) {
  for (const name of NAMES) await removeObject(keyOf(fileId, name))
  if (!isLocal()) await removeObject(incomingKey(fileId))
}

export const signedDownload = (key: string, type: string, contentDisposition: string) =>
  disk().getSignedUrl(key, {
    expiresIn: `${files.signedSeconds} seconds`,
    contentType: type,
    contentDisposition,
  })

export const signedUpload = (key: string, mime: string, bytes: number) =>
  disk().getSignedUploadUrl(key, {
    expiresIn: `${files.uploadSeconds} seconds`,
    contentType: mime,
    ContentLength: bytes,
  })
