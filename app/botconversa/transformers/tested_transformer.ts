import type { I18n } from '@adonisjs/i18n'
import type { TestCounts, Tested, Verdict } from '#app/botconversa/actions/test_account'

export type BotconversaTest = {
  ok: boolean
  verdict: Verdict
  /** What is right or wrong, and what to do, in the caller's language. */
  message: string
  durationMs: number
  /** BotConversa's own words, where it had any. */
  error: string | null
  counts: TestCounts | null
}

export const toTest = ({ isOk, ...tested }: Tested, i18n: I18n): BotconversaTest => ({
  ok: isOk,
  message: i18n.t(`botconversa.test.${tested.verdict}`),
  ...tested,
})
