import type { Api } from './api.ts'
import { keep } from './keep.ts'
import { Refusal, type Session } from './shapes.ts'
import { oneAtATime } from './tabs.ts'

type Kept = { subject: string; session: Session }

const RENEW_TRIES = 3

/**
 * Who the student is. What the portal vouches for becomes a session that all tabs of the browser share, and that goes on when a
 * page is loaded again with a token that was used; but only for the same student: another's is forgotten at once.
 */
export class Identity {
  /** Another tab signed out, or in as somebody else. */
  onEnded: () => void = () => {}
  #subject: string | null = null
  #key: string

  constructor(
    private api: Api,
    private siteKey: string
  ) {
    this.#key = `zayn:${siteKey}:session`
    keep.watch(
      (key) => key === this.#key,
      () => this.#changedElsewhere()
    )
    api.onSession = (session) => this.#remember(session)
  }

  /** @throws Refusal where neither the portal's token nor what is kept of this student is good */
  async byPortal(token: string): Promise<Session> {
    const subject = subjectOf(token)
    const kept = keep.read<Kept>(this.#key)
    if (kept && kept.subject !== subject) keep.remove(this.#key)
    this.#subject = subject
    this.api.session = null
    this.api.renewal = (session) => this.#renew(session)
    try {
      const answer = await this.api.ask<{ data: Session }>('POST', '/widget/sessions', {
        siteKey: this.siteKey,
        token,
      })
      return this.#begin(answer.data)
    } catch (error) {
      if (!(error instanceof Refusal) || !/^IDENTITY_(USED|EXPIRED)$/.test(error.code)) throw error
      if (kept?.subject !== subject) throw error
      return this.#begin(kept!.session)
    }
  }

  /** The student's own sign-in, which stays the page's: it gives an access token whenever one is needed. */
  async byPage(accessToken: () => string | Promise<string>): Promise<Session> {
    this.forget()
    const first = await accessToken()
    this.api.session = { accessToken: first, user: { id: '', name: '' } }
    this.api.renewal = async (session) => ({ ...session, accessToken: await accessToken() })
    const { data } = await this.api.get<{ data: Session['user'] }>('/me')
    return this.#begin({ ...this.api.session!, user: data })
  }

  /** Ends it here, in the other tabs, and at the server where it was ours. */
  async end() {
    const { session } = this.api
    const isOurs = this.#subject !== null
    this.forget()
    if (!session || !isOurs) return
    const headers = { authorization: `Bearer ${session.accessToken}` }
    // Nobody waits for it, and a session that nobody has any more ends by itself.
    await this.api.ask('POST', '/auth/logout', undefined, headers).catch(() => {})
  }

  forget() {
    this.#subject = null
    this.api.session = null
    keep.remove(this.#key)
  }

  #begin(session: Session): Session {
    this.api.session = session
    this.#remember(session)
    return session
  }

  #remember(session: Session | null) {
    if (session && this.#subject !== null)
      keep.set(this.#key, JSON.stringify({ subject: this.#subject, session } satisfies Kept))
    else if (!session) {
      keep.remove(this.#key)
      this.onEnded()
    }
  }

  /** One tab renews, the others take what it was given. */
  #renew(session: Session): Promise<Session> {
    return oneAtATime(`${this.#key}:renew`, async () => {
      const kept = keep.read<Kept>(this.#key)
      const isNewer =
        kept?.subject === this.#subject && kept.session.accessToken !== session.accessToken
      return isNewer ? kept.session : this.#ask(session)
    })
  }

  /** The same key again while the answer was lost: the server answers the same child. */
  async #ask({ refreshToken }: Session): Promise<Session> {
    const key = { 'idempotency-key': crypto.randomUUID() }
    for (let turn = 1; ; turn++) {
      try {
        const body = { refreshToken }
        return (await this.api.ask<{ data: Session }>('POST', '/auth/refresh', body, key)).data
      } catch (error) {
        const isFinal = error instanceof Refusal && !error.passes
        if (isFinal || turn === RENEW_TRIES) throw error
      }
    }
  }

  #changedElsewhere() {
    if (this.#subject === null || !this.api.session) return
    const kept = keep.read<Kept>(this.#key)
    if (kept?.subject === this.#subject) this.api.session = kept.session
    else {
      this.#subject = null
      this.api.session = null
      this.onEnded()
    }
  }
}

/** Whom a token is about. Unproved: it only keeps one student's session from being taken for another's. */
function subjectOf(token: string): string {
  try {
    const payload = token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')
    const bytes = Uint8Array.from(atob(payload), (letter) => letter.codePointAt(0)!)
    return String(JSON.parse(new TextDecoder().decode(bytes)).sub)
  } catch {
    return '' // The server will say what is wrong with it.
  }
}
