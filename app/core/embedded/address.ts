/** Where the development server will answer. */
import { createServer } from 'node:net'

const USUAL_PORT = 3333
const PORTS_TO_TRY = 50

export type Address = { host: string; port: number; url: string; moved: boolean }

/**
 * A port that was asked for is taken or the start fails; the usual one may be another checkout's,
 * then it is the next that is free. Loopback alone unless HOST says otherwise: the demo passwords are known to all.
 */
export async function chooseAddress(given: { PORT?: string; HOST?: string }): Promise<Address> {
  const host = given.HOST || '127.0.0.1'
  if (given.PORT) {
    const port = Number(given.PORT)
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new Error(`PORT must be a port number, not "${given.PORT}"`)
    const refusal = await refusalOf(host, port)
    if (refusal) throw new Error(`PORT ${port} of ${host} can not be used: ${refusal}`)
    return address(host, port, false)
  }
  for (let port = USUAL_PORT; port < USUAL_PORT + PORTS_TO_TRY; port++) {
    const refusal = await refusalOf(host, port)
    if (!refusal) return address(host, port, port !== USUAL_PORT)
    if (refusal !== 'it is taken') throw new Error(`HOST ${host} can not be used: ${refusal}`)
  }
  throw new Error(
    `Every port from ${USUAL_PORT} to ${USUAL_PORT + PORTS_TO_TRY - 1} is taken: name a free one with PORT`
  )
}

/** Of something that is for this machine alone: the usual port, or the next that is free. */
export async function freeLoopbackPort(usual: number): Promise<number> {
  for (let port = usual; port < usual + PORTS_TO_TRY; port++)
    if (!(await refusalOf('127.0.0.1', port))) return port
  throw new Error(`Every port from ${usual} to ${usual + PORTS_TO_TRY - 1} is taken`)
}

function address(host: string, port: number, moved: boolean): Address {
  const shown = ['0.0.0.0', '::', '127.0.0.1'].includes(host) ? 'localhost' : host
  return { host, port, moved, url: `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}` }
}

function refusalOf(host: string, port: number): Promise<string | null> {
  return new Promise((answer) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      answer(error.code === 'EADDRINUSE' ? 'it is taken' : error.message)
    )
    probe.listen(port, host, () => probe.close(() => answer(null)))
  })
}
