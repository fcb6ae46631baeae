import { emailOf, PASSWORD } from '../../database/bench/ids.ts'
import type { HttpLoad } from './load_http.ts'
import { type ServerProcess, startFloor, startProduct } from './process.ts'
import type { Row, Sample } from './samples.ts'
import { Worker } from './worker.ts'

/** Tokens live a quarter of an hour; they are renewed well before. */
const TOKEN_GOOD_FOR_MS = 8 * 60_000
const SIGN_INS_AT_ONCE = 4
const SECONDS_A_ROUND = Number(process.env.BENCH_SECONDS) || 4

export type Operation = { name: string; run(bench: Bench): Promise<Row[]> }

/** What an operation file works with. Everything that it starts ends with the operation. */
export class Bench {
  private tokens = new Map<string, { token: string; at: number }>()
  private started: { stop(): unknown }[] = []

  async product(...execArgv: string[]): Promise<ServerProcess> {
    return this.keep(await startProduct(...execArgv))
  }

  /** The floor's file stands beside the operation's. */
  async floor(file: URL, ...args: string[]): Promise<ServerProcess> {
    return this.keep(await startFloor(file.pathname, ...args))
  }

  worker(file: string): Worker {
    return this.keep(new Worker(file))
  }

  /** A side of `alternate`: so many connections for one round. */
  httpSide(load: Omit<HttpLoad, 'seconds'>, worker = this.worker('./load_http.ts')) {
    return () => worker.run<Sample>({ ...load, seconds: SECONDS_A_ROUND })
  }

  /** Signs these people in through the API, as anybody does. */
  tokensOf(url: string, people: number[]): Promise<string[]> {
    return this.tokensOfEmails(url, people.map(emailOf))
  }

  async tokensOfEmails(url: string, emails: string[]): Promise<string[]> {
    const fresh = (email: string) =>
      Date.now() - (this.tokens.get(email)?.at ?? 0) < TOKEN_GOOD_FOR_MS
    const missing = emails.filter((email) => !fresh(email))
    const next = async (): Promise<void> => {
      const email = missing.pop()
      if (email === undefined) return
      this.tokens.set(email, { token: await signIn(url, email), at: Date.now() })
      return next()
    }
    await Promise.all(Array.from({ length: SIGN_INS_AT_ONCE }, next))
    return emails.map((email) => this.tokens.get(email)!.token)
  }

  async stop() {
    for (const running of this.started.splice(0).reverse()) await running.stop()
  }

  private keep<Running extends { stop(): unknown }>(running: Running): Running {
    this.started.push(running)
    return running
  }
}

async function signIn(url: string, email: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  })
  if (!answer.ok) throw new Error(`sign-in of ${email}: ${answer.status}`)
  return ((await answer.json()) as { data: { accessToken: string } }).data.accessToken
}

export const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_none, index) => from + index)
