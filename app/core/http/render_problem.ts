import i18nManager from '@adonisjs/i18n/services/main'
import type { Problem, ProblemBody } from '#app/core/http/problem'

/** A problem in the caller's language. The one rendering for HTTP answers and socket acknowledgements. */
export function renderProblem(problem: Problem, locale: string, requestId: string): ProblemBody {
  const i18n = i18nManager.locale(locale)
  const code = problem.code!
  const title = i18n.t(`problems.${code}.title`, undefined, code)
  return {
    type: `urn:zayn:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title,
    status: problem.status!,
    detail: i18n.t(`problems.${code}.detail`, undefined, title),
    code,
    requestId,
    ...problem.extra,
  }
}
