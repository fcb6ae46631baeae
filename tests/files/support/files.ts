import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { baseUrl } from '#tests/support/api'
import type { Person } from '#tests/support/world'
import { contract } from '#tests/support/contract'

export const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0

type Sent = { name?: string; type?: string; headers?: Record<string, string>; base?: string }

/** Sends bytes as a client would, and holds the answer against the contract. */
export async function upload(person: Person, bytes: Uint8Array, sent: Sent = {}) {
  const form = new FormData()
  const type = sent.type ?? 'application/octet-stream'
  form.append(
    'file',
    new Blob([bytes as Uint8Array<ArrayBuffer>], { type }),
    sent.name ?? 'arquivo.bin'
  )
  const response = await fetch(`${sent.base ?? baseUrl()}/api/v1/uploads`, {
    method: 'POST',
    headers: { authorization: `Bearer ${person.api.token}`, ...sent.headers },
    body: form,
  })
  const answer = {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as any,
  }
  const contentType = response.headers.get('content-type') ?? ''
  await contract.check({ method: 'POST', path: '/api/v1/uploads', contentType, ...answer })
  return answer
}

export async function download(
  person: Person,
  path: string,
  headers: Record<string, string> = {},
  base = baseUrl()
) {
  const response = await fetch(`${base}${path}`, {
    headers: { authorization: `Bearer ${person.api.token}`, ...headers },
    redirect: 'manual',
  })
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  }
}

export const png = (width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: '#c40' } })
    .png()
    .toBuffer()

/** Wider than high, but held sideways; taken at the Praça da Sé. */
export const jpegWithPlace = (width = 400, height = 300) =>
  sharp({ create: { width, height, channels: 3, background: '#04c' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Camera', Orientation: '6' },
      IFD3: {
        GPSLatitudeRef: 'S',
        GPSLatitude: '23/1 33/1 1/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '46/1 38/1 2/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()

/** An empty archive with a comment: a zip by its bytes. */
export const zip = () => Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)])

export const pdf = () =>
  Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'
  )

export const noise = (bytes: number) =>
  Buffer.concat([Buffer.from([0, 255, 254]), randomBytes(bytes)])

const folder = mkdtempSync(join(tmpdir(), 'sounds-'))

/** Two seconds of a tone with a pause in its middle, in a container of its own making. */
export function voice(extension: string, codec: string[], seconds = 2): Buffer {
  const path = join(folder, `voice.${extension}`)
  const tone = `sine=frequency=440:duration=${seconds},volume='if(between(t,0.8,1.2),0,1)':eval=frame`
  const { status, stderr } = spawnSync('ffmpeg', [
    '-v',
    'error',
    '-y',
    '-f',
    'lavfi',
    '-i',
    tone,
    ...codec,
    path,
  ])
  if (status !== 0) throw new Error(stderr.toString())
  return readFileSync(path)
}
