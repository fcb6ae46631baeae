import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import { CancelSync, StartSync } from '#app/botconversa/actions/manage_syncs'
import AccountPolicy from '#app/botconversa/policies/account_policy'
import { findAccount } from '#app/botconversa/queries/account_rows'
import { ListDifferences } from '#app/botconversa/queries/sync_difference_rows'
import { findSyncRun, ListSyncRuns } from '#app/botconversa/queries/sync_run_rows'
import { toDifference, toSyncRun } from '#app/botconversa/transformers/sync_transformer'
import {
  listDifferencesValidator,
  listSyncRunsValidator,
  startSyncValidator,
} from '#app/botconversa/validators/sync'

/** Goings through all that an account knows. */
export default class SyncRunsController {
  async index({ bouncer, i18n, params, request }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('configure')
    const wish = await request.queryAs(listSyncRunsValidator)
    const { id: accountId } = await findAccount(params.id)
    const { rows, nextCursor } = await new ListSyncRuns().handle({ accountId, ...wish })
    return { data: rows.map((row) => toSyncRun(row, i18n)), meta: { nextCursor } }
  }

  async store(ctx: HttpContext) {
    const { auth, bouncer, i18n, params, request, response } = ctx
    await bouncer.with(AccountPolicy).authorize('configure')
    const input = await request.bodyAs(startSyncValidator)
    const actor = auth.user!
    const start = () => new StartSync().handle({ actor, accountId: params.id, ...input })
    const run = await once(ctx, actor, start, (id) => findSyncRun(params.id, id))
    response.status(202)
    return { data: toSyncRun(run, i18n) }
  }

  async show({ bouncer, i18n, params }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('configure')
    const { id: accountId } = await findAccount(params.id)
    return { data: toSyncRun(await findSyncRun(accountId, params.runId), i18n) }
  }

  async differences({ bouncer, params, request }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('configure')
    const wish = await request.queryAs(listDifferencesValidator)
    const { id: accountId } = await findAccount(params.id)
    const { id: runId } = await findSyncRun(accountId, params.runId)
    const { rows, nextCursor } = await new ListDifferences().handle({ runId, ...wish })
    return { data: rows.map(toDifference), meta: { nextCursor } }
  }

  async cancel({ auth, bouncer, i18n, params }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('configure')
    const which = { accountId: params.id, runId: params.runId }
    return { data: toSyncRun(await new CancelSync().handle({ actor: auth.user!, ...which }), i18n) }
  }
}
