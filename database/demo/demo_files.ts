import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { StoreUpload } from '#app/files/actions/store_upload'
import { inWorkspace } from '#app/files/services/workspace'
import type User from '#app/identity/models/user'
import type { Line } from '#database/demo/script'

type DemoFile = { name: string; declaredType: string; make: () => Promise<Buffer> | Buffer }

/** Small files to look at and listen to, made on the spot: no binary lies in the repository. */
const FILES: Record<NonNullable<Line['file']>, DemoFile> = {
  picture: { name: 'mural.png', declaredType: 'image/png', make: () => mural() },
  document: { name: 'calendário.txt', declaredType: 'text/plain', make: () => calendar() },
  voice: { name: 'recado.wav', declaredType: 'audio/wav', make: () => tune() },
}

/** @returns the id of the attachment, as an upload of this person */
export async function uploadDemoFile(actor: User, kind: NonNullable<Line['file']>) {
  const { make, ...file } = FILES[kind]
  const bytes = await make()
  return inWorkspace(async (folder) => {
    const path = join(folder, 'demo')
    await writeFile(path, bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const incoming = { ...file, path, sha256, bytes: bytes.length }
    return (await new StoreUpload().handle({ actor, incoming })).id
  })
}

const mural = () =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="540">
        <rect width="960" height="540" fill="#fff4d6"/><circle cx="760" cy="140" r="70" fill="#ffb703"/>
        <path d="M0 430 Q240 300 480 430 T960 430 V540 H0Z" fill="#2a9d8f"/></svg>`
    )
  )
    .png()
    .toBuffer()

const calendar = () =>
  Buffer.from('Férias coletivas: 13 a 24 de julho\nRecesso: 21 de dezembro a 4 de janeiro\n')

/** Three seconds, three notes, in the plainest container of sound: 8 kHz, 16 bits, one channel. */
function tune(): Buffer {
  const rate = 8_000
  const samples = Buffer.alloc(rate * 3 * 2)
  for (let at = 0; at < rate * 3; at++) {
    const note = [440, 554, 659][Math.floor(at / rate)]
    const fade = 1 - (at % rate) / rate
    samples.writeInt16LE(
      Math.round(Math.sin((2 * Math.PI * note * at) / rate) * fade * 9_000),
      at * 2
    )
  }
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(samples.length, 40)
  return Buffer.concat([head, samples])
}
