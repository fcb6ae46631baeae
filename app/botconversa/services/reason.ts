import { LIES_INSIDE, NOT_IN_TIME } from '#app/core/http/safe_fetch'
import { A_PAGE, type Call, isDenied, NO_JSON, OTHER_SHAPE } from '#app/botconversa/services/call'

/** Why something was not done, or may not have been: names that stay (resources/lang/<locale>/deliveries.json). */
export const REASONS = [
  'unreachable',
  'not_allowed',
  'rate_limited',
  'wrong_key',
  'not_botconversa',
  'redirected',
  'rejected',
  'no_answer',
  'cut',
  'failing',
  'html_page',
  'unreadable',
  'process_ended',
  'cancelled',
  'number_unknown',
  'file_unreadable',
  'account_archived',
] as const
export type Reason = (typeof REASONS)[number]

/** `said`: BotConversa's own words, where it had any. */
export type Because = { error: Reason; said: string | null }
export const because = (error: Reason): Because => ({ error, said: null })

/** Null where nothing went wrong. */
export function reasonOf(call: Call<unknown>): Because | null {
  if (call.outcome === 'executed') return null
  const isOurs = !('status' in call) || OURS.test(call.error)
  return { error: nameOf(call), said: isOurs ? null : call.error }
}

const OURS = new RegExp(
  `^(${[A_PAGE, NO_JSON, OTHER_SHAPE].join('|')}|it answered \\d+|it redirects .*)$`
)

type Failed = Exclude<Call<unknown>, { outcome: 'executed' }>

function nameOf(call: Failed): Reason {
  const { error } = call
  if (call.outcome === 'limited') return 'rate_limited'
  if (call.outcome === 'refused') return error === LIES_INSIDE ? 'not_allowed' : 'unreachable'
  const isPage = error === A_PAGE
  if (call.outcome === 'rejected') {
    if (call.status >= 300 && call.status < 400) return 'redirected'
    return isDenied(call) ? (isPage ? 'not_botconversa' : 'wrong_key') : 'rejected'
  }
  if (call.status === undefined) return error === NOT_IN_TIME ? 'no_answer' : 'cut'
  if (isPage) return 'html_page'
  return call.status >= 500 ? 'failing' : 'unreadable'
}
