import type { I18n } from '@adonisjs/i18n'
import i18nManager from '@adonisjs/i18n/services/main'
import type { FieldError, FieldFault, Problem, ProblemBody } from '#app/core/http/problem'

/** A problem in the caller's language. The one rendering for HTTP answers and socket acknowledgements. */
export function renderProblem(problem: Problem, locale: string, requestId: string): ProblemBody {
  const i18n = i18nManager.locale(locale)
  const code = problem.code!
  const title = i18n.t(`problems.${code}.title`, undefined, code)
  const { errors, ...extra } = problem.extra as { errors?: FieldFault[] }
  return {
    type: `urn:zayn:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title,
    status: problem.status!,
    detail: i18n.t(`problems.${code}.detail`, undefined, title),
    code,
    requestId,
    ...extra,
    ...(errors && { errors: errors.map((fault) => inWords(fault, i18n)) }),
  }
}

function inWords({ field, rule, label = field, message }: FieldFault, i18n: I18n): FieldError {
  return {
    field,
    rule,
    message: message ?? i18n.t(`validator.shared.messages.${rule}`, { field: label }),
  }
}
