import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import app from '@adonisjs/core/services/app'

/** A script as browsers are given it; small, since pages of other people wait for it. */
export type Script = { etag: string; plain: Buffer; br: Buffer; gzip: Buffer }

/** Comes with the server's own Socket.IO: the two always fit. As a module, which leaves nothing in the page. */
const SOCKET = fileURLToPath(
  new URL('client-dist/socket.io.esm.min.js', import.meta.resolve('socket.io'))
)
export const socketVersion: string = createRequire(import.meta.url)(
  'socket.io/package.json'
).version

const kept = new Map<string, Promise<Script>>()

/** `npm run build` wrote it; in development it is made from the source each time, in tests once. */
export function widgetScript(): Promise<Script> {
  if (app.inDev) return bundled().then(scriptOf)
  const source = () => (app.inProduction ? readFile(app.makePath('widget/widget.js')) : bundled())
  return once('widget', source)
}

export const socketScript = () => once('socket', () => readFile(SOCKET))

async function bundled(): Promise<Buffer> {
  const { bundle } = await import(app.makePath('widget/build.ts'))
  return Buffer.from(await bundle())
}

/** A failure is not kept: the next request tries again. */
function once(name: string, source: () => Promise<Buffer>): Promise<Script> {
  const known = kept.get(name)
  if (known) return known
  const made = source().then(scriptOf)
  kept.set(name, made)
  made.catch(() => kept.delete(name))
  return made
}

async function scriptOf(plain: Buffer): Promise<Script> {
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(plain),
    promisify(gzip)(plain, { level: 9 }),
  ])
  const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 27)
  // Weak: the same script, however it is packed.
  return { etag: `W/"${digest}"`, plain, br, gzip: zipped }
}
