import type { HttpContext } from '@adonisjs/core/http'
import { DryRunInbox, ReplayInbox } from '#app/botconversa/actions/replay_inbox'
import { findAccount } from '#app/botconversa/queries/account_rows'
import { findEntry, ListInbox } from '#app/botconversa/queries/inbox_rows'
import { readEvent } from '#app/botconversa/services/read_event'
import {
  type InboxCapture,
  toCapture,
  toDryRun,
  toInboxEntry,
} from '#app/botconversa/transformers/inbox_transformer'
import {
  dryRunValidator,
  listInboxValidator,
  replayValidator,
} from '#app/botconversa/validators/channel'
import AccountPolicy from '#app/botconversa/policies/account_policy'
import { inbox } from '#config/botconversa'

/** What came in, whatever it was. */
export default class InboxController {
  async index({ bouncer, i18n, params, request }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('configure')
    const wish = await request.queryAs(listInboxValidator)
    const { id: accountId } = await findAccount(params.id)
    const { rows, nextCursor } = await new ListInbox().handle({ accountId, ...wish })
    return { data: rows.map((row) => toInboxEntry(row, i18n)), meta: { nextCursor } }
  }

  async captures({ bouncer, i18n, params }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('configure')
    const account = await findAccount(params.id)
    const { rows } = await new ListInbox().handle({ accountId: account.id, limit: inbox.captures })
    const data: InboxCapture[] = []
    // One at a time: each may be as large as a body may.
    for (const { id } of rows) {
      const row = await findEntry(account.id, id)
      data.push(toCapture(row, readEvent(row.body, row.contentType, account.fieldMap), i18n))
    }
    return { data }
  }

  async dryRun({ bouncer, i18n, params, request }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('configure')
    const { fieldMap } = await request.bodyAs(dryRunValidator)
    const entry = { accountId: params.id, entryId: params.entryId }
    return { data: toDryRun(await new DryRunInbox().handle({ ...entry, fieldMap }), i18n) }
  }

  async replay({ auth, bouncer, i18n, params, request, response }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('configure')
    const { dryRun } = await request.bodyAs(replayValidator)
    const entry = { accountId: params.id, entryId: params.entryId }
    if (dryRun) return { data: toDryRun(await new DryRunInbox().handle(entry), i18n) }
    const row = await new ReplayInbox().handle({ actor: auth.user!, ...entry })
    response.status(202)
    return { data: toInboxEntry(row, i18n) }
  }
}
