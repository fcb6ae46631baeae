import { createHash, createHmac, randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type StoredObject = { body: Buffer; type: string }
type Asked = { request: IncomingMessage; url: URL; key: string; body: Buffer }
type Answer = { status: number; headers?: Record<string, string>; body?: Buffer | string }

export const S3_ACCESS = { accessKeyId: 'teste', secretAccessKey: 'segredo', region: 'us-east-1' }
const BUCKET = 'arquivos'

/**
 * An object store that speaks as much of the S3 protocol as a product of files does, over HTTP and in memory: whole and
 * multipart writes, copies, reads by range, signed addresses. Every signature (SigV4) is checked, in headers and addresses alike.
 */
export class FakeS3 extends EventEmitter {
  readonly objects = new Map<string, StoredObject>()
  #parts = new Map<string, { key: string; type: string; parts: Map<number, Buffer> }>()
  #server: Server

  private constructor() {
    super()
    this.#server = createServer((request, response) => void this.#serve(request, response))
  }

  static async start(): Promise<FakeS3> {
    const fake = new FakeS3()
    fake.#server.listen(0, '127.0.0.1')
    await once(fake.#server, 'listening')
    return fake
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** What a node is started with to keep its files here. */
  get env(): Record<string, string> {
    return {
      FILES_DISK: 's3',
      S3_BUCKET: BUCKET,
      S3_REGION: S3_ACCESS.region,
      S3_ACCESS_KEY_ID: S3_ACCESS.accessKeyId,
      S3_SECRET_ACCESS_KEY: S3_ACCESS.secretAccessKey,
      S3_ENDPOINT: this.url,
    }
  }

  /** Resolves once it holds: looked at after each request. */
  async until(holds: () => boolean) {
    while (!holds()) await once(this, 'answered', { signal: AbortSignal.timeout(20_000) })
  }

  async stop() {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }

  async #serve(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url!, this.url)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const key = decodeURIComponent(url.pathname.slice(`/${BUCKET}/`.length))
    const asked = { request, url, key, body: Buffer.concat(chunks) }
    const answer = isSigned(asked) ? this.#answer(asked) : refusal(403, 'SignatureDoesNotMatch')
    response.writeHead(answer.status, answer.headers).end(answer.body)
    this.emit('answered')
  }

  #answer(asked: Asked): Answer {
    const { request, url } = asked
    const upload = url.searchParams.get('uploadId')
    if (request.method === 'PUT' && upload) return this.#storePart(asked, upload)
    if (request.method === 'PUT') return this.#store(asked)
    if (request.method === 'POST' && upload) return this.#join(upload)
    if (request.method === 'POST') return this.#begin(asked)
    if (request.method === 'DELETE') {
      this.objects.delete(asked.key)
      return { status: 204 }
    }
    return this.#read(asked)
  }

  #store({ request, key, body }: Asked): Answer {
    const source = request.headers['x-amz-copy-source'] as string | undefined
    const from = source && this.objects.get(decodeURIComponent(source).replace(/^\/?[^/]+\//, ''))
    if (source && !from) return refusal(404, 'NoSuchKey')
    const type = request.headers['content-type'] ?? 'application/octet-stream'
    this.objects.set(key, { body: from ? from.body : body, type })
    return from
      ? xml('CopyObjectResult', `<ETag>${etag(from.body)}</ETag>`)
      : { status: 200, headers: { etag: etag(body) } }
  }

  #begin({ request, key }: Asked): Answer {
    const id = randomUUID()
    const type = request.headers['content-type'] ?? 'application/octet-stream'
    this.#parts.set(id, { key, type, parts: new Map() })
    return xml('InitiateMultipartUploadResult', `<Key>${key}</Key><UploadId>${id}</UploadId>`)
  }

  #storePart({ url, body }: Asked, upload: string): Answer {
    this.#parts.get(upload)!.parts.set(Number(url.searchParams.get('partNumber')), body)
    return { status: 200, headers: { etag: etag(body) } }
  }

  #join(upload: string): Answer {
    const { key, type, parts } = this.#parts.get(upload)!
    const ordered = [...parts].toSorted(([a], [b]) => a - b).map(([, part]) => part)
    this.objects.set(key, { body: Buffer.concat(ordered), type })
    this.#parts.delete(upload)
    return xml('CompleteMultipartUploadResult', `<Key>${key}</Key>`)
  }

  #read({ request, url, key }: Asked): Answer {
    const object = this.objects.get(key)
    if (!object) return refusal(404, request.method === 'HEAD' ? '' : 'NoSuchKey')
    const headers: Record<string, string> = {
      'content-type': url.searchParams.get('response-content-type') ?? object.type,
      'etag': etag(object.body),
      'last-modified': new Date(0).toUTCString(),
    }
    const disposition = url.searchParams.get('response-content-disposition')
    if (disposition) headers['content-disposition'] = disposition
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')
    const last = range?.[2] ? Number(range[2]) + 1 : object.body.length
    const body = range ? object.body.subarray(Number(range[1]), last) : object.body
    headers['content-length'] = String(body.length)
    const status = range ? 206 : 200
    return { status, headers, body: request.method === 'HEAD' ? undefined : body }
  }
}

const etag = (body: Buffer) => `"${createHash('md5').update(body).digest('hex')}"`
const xml = (name: string, inner: string): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?><${name}>${inner}</${name}>`,
})
const refusal = (status: number, code: string): Answer =>
  code ? { ...xml('Error', `<Code>${code}</Code>`), status } : { status }

type Claim = { scope: string; signedHeaders: string; signature: string; date: string; hash: string }

/** The signature stands in the address (presigned) or in the headers; either must be the one that we come to. */
function isSigned(asked: Asked): boolean {
  const claim = claimOf(asked)
  return claim !== null && claim.signature === signatureOf(asked, claim)
}

function claimOf({ request, url }: Asked): Claim | null {
  const query = url.searchParams
  if (query.has('X-Amz-Signature')) {
    const [, ...scope] = query.get('X-Amz-Credential')!.split('/')
    const date = query.get('X-Amz-Date')!
    const [signedHeaders, signature] = ['X-Amz-SignedHeaders', 'X-Amz-Signature'].map((name) =>
      query.get(name)!
    )
    return { scope: scope.join('/'), signedHeaders, signature, date, hash: 'UNSIGNED-PAYLOAD' }
  }
  const found = /Credential=[^/]+\/([^,]+),\s*SignedHeaders=([^,]+),\s*Signature=(\w+)/.exec(
    request.headers.authorization ?? ''
  )
  if (!found) return null
  const [, scope, signedHeaders, signature] = found
  const date = request.headers['x-amz-date'] as string
  return {
    scope,
    signedHeaders,
    signature,
    date,
    hash: request.headers['x-amz-content-sha256'] as string,
  }
}

function signatureOf({ request, url }: Asked, { scope, signedHeaders, date, hash }: Claim): string {
  const encoded = (text: string) =>
    encodeURIComponent(text).replace(
      /[!'()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
    )
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .toSorted()
    .join('&')
  const headers = signedHeaders
    .split(';')
    .map((name) => `${name}:${String(request.headers[name]).trim().replace(/\s+/g, ' ')}\n`)
    .join('')
  const canonical = [request.method, url.pathname, query, headers, signedHeaders, hash].join('\n')
  const digest = createHash('sha256').update(canonical).digest('hex')
  const text = ['AWS4-HMAC-SHA256', date, scope, digest].join('\n')
  const hmac = (key: string | Buffer, part: string) =>
    createHmac('sha256', key).update(part).digest()
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${S3_ACCESS.secretAccessKey}`)
  return hmac(key, text).toString('hex')
}
