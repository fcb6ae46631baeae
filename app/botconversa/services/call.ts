import type { OutsideAnswer } from '#app/core/http/safe_fetch'

/**
 * What became of one call. Nothing is known of a call but this, so the outcomes say what matters: may it have had an
 * effect, and is there any use in trying again.
 */
export type Call<T> = { durationMs: number } & Outcome<T>

export type Outcome<T> =
  | { outcome: 'executed'; status: number; data: T }
  | { outcome: 'limited'; status: 429; retryAfterMs: number | null; error: string }
  /** It never reached BotConversa: no connection came to be. */
  | { outcome: 'refused'; error: string }
  /** It said no, in its own words. */
  | { outcome: 'rejected'; status: number; error: string }
  /** It may have been done: an error of its own, a connection cut, an answer that can't be read. */
  | { outcome: 'unclear'; status?: number; error: string }

/** No call of this account does anything: its key is not taken, or something else than BotConversa answers. */
export const isDenied = (call: Outcome<unknown>) =>
  call.outcome === 'rejected' &&
  (call.status === 401 || call.status === 403 || (call.status >= 400 && call.error === A_PAGE))

/** Makes data of what was answered; undefined where it is something else than was asked for. */
export type Reader<T> = (body: unknown) => T | undefined

export const A_PAGE = 'it answered a page of HTML'
export const NO_JSON = 'it answered something that is no JSON'
export const OTHER_SHAPE = 'it answered something else than was asked for'
const LONGEST_ERROR = 300

/** `alsoDone`: a status that means done all the same where what was asked for stands in the answer. */
export function outcomeOf<T>(
  answer: OutsideAnswer,
  read: Reader<T>,
  alsoDone?: number
): Outcome<T> {
  const { status } = answer
  const isPage = answer.contentType.includes('html') || /^\s*</.test(answer.text)
  const body = isPage ? undefined : parse(answer.text)
  const error = errorIn(body) ?? (isPage ? A_PAGE : `it answered ${status}`)
  if (status === alsoDone && body) {
    const data = read(body)
    if (data !== undefined) return { outcome: 'executed', status, data }
  }
  if (status === 429)
    return { outcome: 'limited', status, retryAfterMs: patienceOf(answer.retryAfter), error }
  if (status >= 500) return { outcome: 'unclear', status, error }
  if (status >= 300) return { outcome: 'rejected', status, error: wordsOf(answer, error) }
  if (isPage) return { outcome: 'unclear', status, error }
  if (body === undefined) return { outcome: 'unclear', status, error: NO_JSON }
  if (isRefusal(body)) return { outcome: 'rejected', status, error }
  const data = read(body)
  return data === undefined
    ? { outcome: 'unclear', status, error: OTHER_SHAPE }
    : { outcome: 'executed', status, data }
}

/** An answer without a body says that it is done (a tag taken off, a subscriber deleted). */
function parse(text: string): unknown {
  if (text.trim() === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const wordsOf = ({ status }: OutsideAnswer, error: string) =>
  status < 400 ? `it redirects (${status}): the base address may be wrong` : error

/** The words of an error, wherever they stand. */
function errorIn(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null
  for (const name of ['error_message', 'detail', 'error', 'message']) {
    const said = (body as Record<string, unknown>)[name]
    if (typeof said === 'string' && said.trim()) return said.trim().slice(0, LONGEST_ERROR)
    if (said && typeof said === 'object') return JSON.stringify(said).slice(0, LONGEST_ERROR)
  }
  return null
}

/** Some answers say 200 and mean no. `detail` or `message` beside other fields is an ordinary field. */
function isRefusal(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false
  const {
    error_message: words,
    error,
    success,
    ok,
    status,
    ...rest
  } = body as Record<string, unknown>
  return (
    Boolean(words) ||
    Boolean(error) ||
    success === false ||
    ok === false ||
    status === 'error' ||
    (Object.keys(rest).length === 1 && typeof rest.detail === 'string')
  )
}

/** Seconds, or the time at which to come again. */
function patienceOf(retryAfter: string | null): number | null {
  if (retryAfter === null) return null
  const seconds = Number(retryAfter)
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds * 1000))
  const at = Date.parse(retryAfter)
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now())
}
