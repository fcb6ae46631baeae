import type { Transaction } from '#app/core/database/transaction'
import { NotFound } from '#app/core/http/problem'
import { demand } from '#app/core/http/demand'
import type User from '#app/identity/models/user'
import { kindOf } from '#app/messaging/kinds'
import { type Standing, standingUnasked } from '#app/messaging/queries/find_standing'

/**
 * The door of exports, wider than that to the conversation itself: an admin takes out also where they are not in.
 * What that is worth is in the audit trail, not here: `conversation.exported`.
 *
 * @throws NotFound, Forbidden (NOT_THE_OWNER, NOT_A_MEMBER)
 */
export async function demandExportable(
  actor: User,
  conversationId: string,
  trx?: Transaction
): Promise<Standing> {
  const standing = await standingUnasked(actor, conversationId, trx)
  if (!standing) throw new NotFound()
  demand(kindOf(standing).export(actor, standing))
  return standing
}
