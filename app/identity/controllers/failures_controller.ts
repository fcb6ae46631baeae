import type { HttpContext } from '@adonisjs/core/http'
import { listOutboxFailures } from '#app/core/events/outbox_rows'
import { listFailedJobs } from '#app/core/queues/failed_jobs'
import { type Retried, RetryFailures } from '#app/identity/actions/retry_failures'
import AdministrationPolicy from '#app/identity/policies/administration_policy'
import { type Failures, failuresShape } from '#app/identity/transformers/failures_shapes'
import { listFailures, retryFailures } from '#app/identity/validators/identity_validators'

const DEFAULT_LIMIT = 100

export default class FailuresController {
  async index({ bouncer, request }: HttpContext): Promise<{ data: Failures }> {
    await bouncer.with(AdministrationPolicy).authorize('operate')
    const { limit = DEFAULT_LIMIT } = await request.queryAs(listFailures)
    return { data: failuresShape(await listOutboxFailures(limit), await listFailedJobs(limit)) }
  }

  async retry({ auth, bouncer, request, response }: HttpContext): Promise<{ data: Retried }> {
    await bouncer.with(AdministrationPolicy).authorize('operate')
    const input = await request.bodyAs(retryFailures)
    response.status(202)
    return { data: await new RetryFailures().handle({ actor: auth.user!, ...input }) }
  }
}
