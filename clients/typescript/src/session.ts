import { isProblem, ProblemError, unreadable } from './problems.ts'

export type Tokens = { accessToken: string; accessTokenExpiresAt: string; refreshToken: string }

/** Where the tokens live. In memory by default; a front-end with several tabs gives one that they share. */
export interface TokenStore {
  read(): Tokens | null
  write(tokens: Tokens | null): void
}

export type SessionOptions = {
  baseUrl: string
  store?: TokenStore
  fetch?: typeof fetch
  /** The session is over (ended elsewhere, expired, account disabled): show the sign-in page. */
  onEnded?: () => void
}

type Locks = { request<T>(name: string, work: () => Promise<T>): Promise<T> }

/** A token this close to its end is renewed before it is used. */
const RENEW_BEFORE_MS = 30_000
const TRIES = 3

/** Keeps an access token fresh. Only one refresh runs at a time, also across tabs where the browser has locks. */
export class Session {
  #refreshing?: Promise<string>
  #store: TokenStore
  #fetch: typeof fetch

  constructor(private options: SessionOptions) {
    this.#store = options.store ?? memoryStore()
    this.#fetch = options.fetch ?? ((...given) => fetch(...given))
  }

  get tokens(): Tokens | null {
    return this.#store.read()
  }

  begin(tokens: Tokens) {
    this.#store.write(tokens)
  }

  end() {
    this.#store.write(null)
  }

  /** A token that is good for the next moments; null where nobody is signed in. */
  async accessToken(validForMs = RENEW_BEFORE_MS): Promise<string | null> {
    const tokens = this.#store.read()
    if (!tokens) return null
    return Date.parse(tokens.accessTokenExpiresAt) - Date.now() > validForMs
      ? tokens.accessToken
      : this.refresh(tokens.accessToken)
  }

  /** A token other than `used`, which the server no longer takes. */
  refresh(used: string): Promise<string> {
    this.#refreshing ??= this.#alone(() => this.#refresh(used)).finally(
      () => (this.#refreshing = undefined)
    )
    return this.#refreshing
  }

  /** Sends with the token of the moment; where that has just ended, once more with a new one. */
  send = async (request: Request): Promise<Response> => {
    const again = request.clone()
    const token = await this.accessToken()
    const response = await this.#fetch(withToken(request, token))
    if (response.status !== 401 || !token || !(await saysTokenEnded(response))) return response
    return this.#fetch(withToken(again, await this.refresh(token)))
  }

  async #refresh(used: string): Promise<string> {
    const tokens = this.#store.read()
    if (!tokens)
      throw new ProblemError({
        ...unreadable(401),
        code: 'UNAUTHENTICATED',
        title: 'Signed out',
        detail: 'Signed out',
      })
    if (tokens.accessToken !== used) return tokens.accessToken // Another tab was quicker.
    const fresh = await this.#exchange(tokens.refreshToken)
    this.#store.write(fresh)
    return fresh.accessToken
  }

  /** The same key at each try: an answer lost on the way must not count as a second use of the token. */
  async #exchange(refreshToken: string): Promise<Tokens> {
    const key = crypto.randomUUID()
    for (let attempt = 1; ; attempt++) {
      const response = await this.#post(refreshToken, key).catch((error) => {
        if (attempt >= TRIES) throw error
      })
      if (response?.ok) return ((await response.json()) as { data: Tokens }).data
      if (response && (response.status < 500 || attempt >= TRIES))
        throw await this.#refused(response)
      await new Promise((next) => setTimeout(next, 300 * 2 ** attempt))
    }
  }

  #post(refreshToken: string, key: string) {
    return this.#fetch(`${this.options.baseUrl}/api/v1/auth/refresh`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ refreshToken }),
    })
  }

  async #refused(response: Response): Promise<ProblemError> {
    const body: unknown = await response.json().catch(() => null)
    if (response.status === 401 || response.status === 403) {
      this.end()
      this.options.onEnded?.()
    }
    return new ProblemError(isProblem(body) ? body : unreadable(response.status))
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    const locks = (globalThis.navigator as { locks?: Locks } | undefined)?.locks
    return locks && this.options.store ? locks.request('zayn-hub-refresh', work) : work()
  }
}

function withToken(request: Request, token: string | null): Request {
  if (token) request.headers.set('authorization', `Bearer ${token}`)
  return request
}

async function saysTokenEnded(response: Response): Promise<boolean> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  return isProblem(body) && ['TOKEN_EXPIRED', 'TOKEN_INVALID'].includes(body.code)
}

function memoryStore(): TokenStore {
  let held: Tokens | null = null
  return { read: () => held, write: (tokens) => void (held = tokens) }
}
