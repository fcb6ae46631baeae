import { access, constants, mkdir, statfs } from 'node:fs/promises'
import { files } from '#config/files'

const FREE_BYTES_NEEDED = 1024 ** 3

/**
 * Files can come in: the folder can be written to and has room. On an object store they pass through it too;
 * the store itself is not asked, since its own troubles must not take every node out of service.
 *
 * @throws where they can not
 */
export async function checkStore(): Promise<void> {
  await mkdir(files.path, { recursive: true })
  await access(files.path, constants.W_OK)
  const { bavail, bsize } = await statfs(files.path)
  if (bavail * bsize < FREE_BYTES_NEEDED) throw new Error('less than 1 GiB free for files')
}
