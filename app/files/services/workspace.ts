import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '#app/core/operation'
import { files } from '#config/files'

const root = () => join(files.path, 'incoming')

/** A folder for one piece of work, gone when it is done. */
export async function inWorkspace<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(root(), newId())
  await mkdir(folder, { recursive: true })
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Folders that a killed process left behind. */
export async function sweepWorkspaces(olderThanMs: number) {
  for (const name of await readdir(root()).catch(nothingYet)) {
    const path = join(root(), name)
    const { mtimeMs } = await stat(path)
    if (mtimeMs < Date.now() - olderThanMs) await rm(path, { recursive: true, force: true })
  }
}

function nothingYet(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return []
  throw error
}
