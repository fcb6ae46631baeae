import { type Fault, Refusal, type Session } from './shapes.ts'
import { words } from './words.ts'

/** Calls as one student. An access that has ended is renewed once, by whoever meets that first. */
export class Api {
  session: Session | null = null
  /** How the session is renewed: said by who began it. */
  renewal: (session: Session) => Promise<Session> = () => Promise.reject(new Error('no session'))
  /** The session was renewed, or is over (null). */
  onSession: (session: Session | null) => void = () => {}
  #renewing?: Promise<void>

  constructor(readonly origin: string) {}

  get = <T>(path: string) => this.#again(() => this.#call<T>('GET', path))
  post = <T>(path: string, body: object) => this.#again(() => this.#call<T>('POST', path, body))
  put = <T>(path: string, body: object) => this.#again(() => this.#call<T>('PUT', path, body))

  /** Without any session: nothing is renewed for it. */
  ask<T>(method: string, path: string, body?: object, headers: Record<string, string> = {}) {
    return this.#call<T>(method, path, body, headers, null)
  }

  /** With progress, which `fetch` does not tell; `signal` breaks it off. */
  upload(file: File, onProgress: (share: number) => void, signal: AbortSignal) {
    return this.#again(() => this.#upload(file, onProgress, signal))
  }

  /** A file of a ticket, which is given to its student alone. */
  file(url: string): Promise<Blob> {
    return this.#again(async () => {
      const response = await fetch(this.origin + new URL(url, this.origin).pathname, {
        headers: this.#headers(),
      })
      if (!response.ok) throw refusalOf(response.status, parse(await response.text()))
      return response.blob()
    })
  }

  /** `used` is what was refused: if it is another by now, somebody has renewed it. */
  renew(used: string | undefined): Promise<void> {
    if (!this.session || this.session.accessToken !== used) return Promise.resolve()
    this.#renewing ??= this.#renew(this.session).finally(() => (this.#renewing = undefined))
    return this.#renewing
  }

  async #renew(session: Session) {
    try {
      const renewed = await this.renewal(session)
      if (this.session !== session) return // Signed out, or in as somebody else, meanwhile.
      this.session = renewed
      this.onSession(renewed)
    } catch (error) {
      if (this.session === session && error instanceof Refusal && !error.passes) {
        this.session = null
        this.onSession(null)
      }
      throw error
    }
  }

  async #again<T>(attempt: () => Promise<T>): Promise<T> {
    const used = this.session?.accessToken
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== 401 || !used) throw error
      await this.renew(used)
      return attempt()
    }
  }

  async #call<T>(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
    session = this.session
  ): Promise<T> {
    const response = await fetch(`${this.origin}/api/v1${path}`, {
      method,
      headers: {
        ...this.#headers(session),
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body && JSON.stringify(body),
    })
    const answer = parse(await response.text())
    if (!response.ok) throw refusalOf(response.status, answer)
    return answer
  }

  #upload(file: File, onProgress: (share: number) => void, signal: AbortSignal) {
    return new Promise<{ id: string }>((done, failed) => {
      const request = new XMLHttpRequest()
      request.open('POST', `${this.origin}/api/v1/uploads`)
      for (const [name, value] of Object.entries(this.#headers()))
        request.setRequestHeader(name, value)
      request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / total)
      request.onerror = () => failed(new TypeError('network'))
      request.onabort = () => failed(new DOMException('aborted', 'AbortError'))
      request.onload = () => {
        const body = parse(request.responseText)
        if (request.status < 300) done(body.data)
        else failed(refusalOf(request.status, body))
      }
      signal.addEventListener('abort', () => request.abort())
      const form = new FormData()
      form.append('file', file)
      request.send(form)
    })
  }

  #headers(session = this.session): Record<string, string> {
    const token = session?.accessToken
    return { 'accept-language': words.locale, ...(token && { authorization: `Bearer ${token}` }) }
  }
}

const parse = (text: string) => {
  try {
    return text ? JSON.parse(text) : {}
  } catch {
    return {} // A gateway in between answered in its own words.
  }
}

type Problem = {
  code?: string
  title?: string
  retryAfterMs?: number
  errors?: Fault[]
}

function refusalOf(status: number, { code, title, retryAfterMs, errors = [] }: Problem) {
  const fields = errors.map(({ message }) => message).join(' ')
  const text = [title ?? words.failed, fields].filter(Boolean).join(': ')
  return new Refusal(status, code ?? `HTTP_${status}`, text, retryAfterMs, errors)
}

/** What went wrong, in words for the student. */
export function wordsOf(error: unknown): string {
  if (error instanceof Refusal) return error.message
  return error instanceof TypeError ? words.network : words.failed
}
