import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { buildConnector, Client, type Dispatcher } from 'undici'
import { outside } from '#config/outside'
import {
  AddressNotAllowed,
  guardedLookup,
  refuseInside,
  type Resolve,
} from '#app/core/http/outside_address'

export { assertOutside } from '#app/core/http/outside_address'

/** The one way to call an address that somebody typed, or that came from another system. */

type Reason =
  'not_allowed' | 'unreachable' | 'timed_out' | 'cut' | 'too_large' | 'status' | 'redirect'

export const LIES_INSIDE = 'the address lies inside the network'
export const NOT_IN_TIME = 'it did not answer in time'

/** A call that brought no answer of use. */
export class OutsideFailure extends Error {
  constructor(
    readonly reason: Reason,
    message: string,
    /** Whether anything may have been sent: false where no connection came to be. */
    readonly isReached: boolean,
    options?: ErrorOptions,
    /** What it answered, where that is the reason. */
    readonly status?: number
  ) {
    super(message, options)
  }
}

type Limits = { timeoutMs?: number; maxBytes?: number; signal?: AbortSignal; resolve?: Resolve }
export type OutsideRequest = Limits & {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  headers?: Record<string, string>
  body?: string
}
export type OutsideAnswer = {
  status: number
  contentType: string
  retryAfter: string | null
  text: string
}
export type Downloaded = { bytes: number; mime: string | null; name: string | null }

/**
 * One request, with an answer small enough for memory. Redirects are answers like any other.
 *
 * @throws OutsideFailure
 */
export function safeFetch(address: string, asked: OutsideRequest = {}): Promise<OutsideAnswer> {
  return exchange(new URL(address), asked, async ({ statusCode, headers, body }) => {
    const parts: Buffer[] = []
    for await (const part of capped(body, asked.maxBytes ?? outside.maxBytes)) parts.push(part)
    return {
      status: statusCode,
      contentType: headerOf(headers['content-type']) ?? '',
      retryAfter: headerOf(headers['retry-after']),
      text: Buffer.concat(parts).toString(),
    }
  })
}

/**
 * Fetches a file; nothing stays at `path` where it fails. Redirects are followed on the same host alone.
 *
 * @throws OutsideFailure
 */
export async function downloadTo(
  address: string,
  path: string,
  limits: Limits & { maxBytes: number; timeoutMs: number }
): Promise<Downloaded> {
  const deadline = performance.now() + limits.timeoutMs
  let url = new URL(address)
  for (let hop = 0; hop <= outside.redirects; hop++) {
    const timeoutMs = Math.max(1, Math.ceil(deadline - performance.now()))
    const found = await exchange<Downloaded | URL>(url, { ...limits, timeoutMs }, (answer) =>
      isRedirect(answer) ? nextOf(url, answer) : save(answer, path, limits.maxBytes, url)
    )
    if (!(found instanceof URL)) return found
    url = found
  }
  throw new OutsideFailure('redirect', 'it redirects too often', true)
}

/**
 * A connection of its own for each exchange: one that was kept open may be closed by the other side just as we speak,
 * and then nobody could say whether a send was done.
 */
async function exchange<T>(
  url: URL,
  { method = 'GET', headers, body, timeoutMs = outside.timeoutMs, signal, resolve }: OutsideRequest,
  read: (answer: Dispatcher.ResponseData) => Promise<T>
): Promise<T> {
  if (!isCallable(url)) throw new OutsideFailure('not_allowed', LIES_INSIDE, false)
  let isReached = false
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), timeoutMs)
  const connect = buildConnector({
    lookup: guardedLookup(resolve),
    timeout: Math.ceil(timeoutMs),
  })
  const client = new Client(url.origin, {
    pipelining: 0,
    // The deadline is for all of it.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: (options, done) =>
      connect(options, (...result) => {
        isReached ||= result[0] === null
        done(...result)
      }),
  })
  try {
    const answer = await client.request({
      method,
      path: url.pathname + url.search,
      headers: { 'accept-encoding': 'identity', 'user-agent': 'zayn-hub', ...headers },
      body,
      signal: signal ? AbortSignal.any([signal, deadline.signal]) : deadline.signal,
    })
    return await read(answer)
  } catch (error) {
    throw failureOf(error as Error, isReached, deadline.signal.aborted)
  } finally {
    clearTimeout(timer)
    await client.destroy()
  }
}

function isCallable(url: URL): boolean {
  try {
    refuseInside(url)
    return true
  } catch (error) {
    if (error instanceof AddressNotAllowed) return false
    throw error
  }
}

function failureOf(error: Error, isReached: boolean, isLate: boolean): Error {
  if (error instanceof OutsideFailure) return error
  const because = { cause: error }
  if (error instanceof AddressNotAllowed)
    return new OutsideFailure('not_allowed', LIES_INSIDE, false, because)
  if (isLate || /TIMEOUT/.test((error as NodeJS.ErrnoException).code ?? ''))
    return new OutsideFailure('timed_out', NOT_IN_TIME, isReached, because)
  const { code } = error as NodeJS.ErrnoException
  const named = code ?? error.message
  return isReached
    ? new OutsideFailure('cut', `the connection was cut (${named})`, true, because)
    : new OutsideFailure('unreachable', `it can not be reached (${named})`, false, because)
}

async function* capped(body: Readable, maxBytes: number): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const part of body as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > maxBytes)
      throw new OutsideFailure('too_large', `it is larger than ${maxBytes} bytes`, true)
    yield part
  }
}

const isRedirect = ({ statusCode, headers }: Dispatcher.ResponseData) =>
  statusCode >= 300 && statusCode < 400 && headers.location !== undefined

async function nextOf(url: URL, { headers }: Dispatcher.ResponseData): Promise<URL> {
  const location = headerOf(headers.location) ?? ''
  if (!URL.canParse(location, url.href))
    throw new OutsideFailure('redirect', 'it redirects to no address', true)
  const next = new URL(location, url)
  if (!isCallable(next)) throw new OutsideFailure('not_allowed', LIES_INSIDE, true)
  if (next.hostname !== url.hostname || (url.protocol === 'https:' && next.protocol === 'http:'))
    throw new OutsideFailure('redirect', 'it redirects to another host', true)
  return next
}

async function save(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  path: string,
  maxBytes: number,
  url: URL
): Promise<Downloaded> {
  if (statusCode !== 200)
    throw new OutsideFailure('status', `it answered ${statusCode}`, true, undefined, statusCode)
  if (Number(headerOf(headers['content-length'])) > maxBytes)
    throw new OutsideFailure('too_large', `it is larger than ${maxBytes} bytes`, true)
  const file = createWriteStream(path, { mode: 0o600 })
  try {
    await pipeline(capped(body, maxBytes), file)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
  return {
    bytes: file.bytesWritten,
    mime: headerOf(headers['content-type'])?.split(';')[0].trim().toLowerCase() || null,
    name: nameOf(headerOf(headers['content-disposition']), url),
  }
}

/** As its server calls it, else as its address ends; a name, never a path. */
function nameOf(disposition: string | null, url: URL): string | null {
  const encoded = /filename\*\s*=\s*utf-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  const quoted = /filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(disposition ?? '')
  const given = (encoded && decoded(encoded)) ?? quoted?.[1] ?? quoted?.[2] ?? decoded(url.pathname)
  const name = given
    .split(/[/\\]/)
    .at(-1)!
    .replace(/\p{Cc}/gu, '')
    .trim()
  return name.slice(0, 200) || null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // Not encoded after all: taken as it stands.
  }
}

const headerOf = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value) ?? null
