import { crc32, deflateSync } from 'node:zlib'

/** Files that contacts send, where the fake keeps them: a picture of one colour, and a text. */
export function mediaOf(path: string): { type: string; body: Buffer } | null {
  if (path === '/media/foto.png') return { type: 'image/png', body: picture(64) }
  if (path === '/media/recibo.txt')
    return { type: 'text/plain; charset=utf-8', body: Buffer.from('Recibo de matrícula nº 1234\n') }
  return null
}

/** A square PNG. */
function picture(side: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 2], 8) // Eight bits for each of three colours.
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(side * 3, Buffer.from([22, 163, 74]))])
  const rows = Buffer.concat(Array.from({ length: side }, () => row))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'ascii'), body])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
