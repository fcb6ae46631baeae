import type { HttpContext } from '@adonisjs/core/http'
import AccountPolicy from '#app/botconversa/policies/account_policy'
import { findAccount } from '#app/botconversa/queries/account_rows'
import { itemsOf } from '#app/botconversa/queries/item_rows'
import { ListSubscribers } from '#app/botconversa/queries/list_subscribers'
import { toSubscriber } from '#app/botconversa/transformers/subscriber_transformer'
import { toItem } from '#app/botconversa/transformers/sync_transformer'
import { listItemsValidator, listSubscribersValidator } from '#app/botconversa/validators/sync'

/** What the last synchronisation found there. */
export default class OutsidePeopleController {
  async items({ bouncer, params, request }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('watch')
    const { kind } = await request.queryAs(listItemsValidator)
    const account = await findAccount(params.id)
    return { data: (await itemsOf(account.id, kind)).map(toItem) }
  }

  async subscribers({ bouncer, params, request }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('configure')
    const { conflicts, ...wish } = await request.queryAs(listSubscribersValidator)
    const { id: accountId } = await findAccount(params.id)
    const isConflict = conflicts === 'true'
    const { rows, nextCursor } = await new ListSubscribers().handle({
      ...{ accountId, isConflict },
      ...wish,
    })
    return { data: rows.map(toSubscriber), meta: { nextCursor } }
  }
}
