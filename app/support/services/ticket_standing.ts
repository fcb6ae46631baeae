import type { Transaction } from '#app/core/database/transaction'
import { NotFound } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { type Standing, standingUnasked } from '#app/messaging/queries/find_standing'
import { ticketAccess } from '#app/support/queries/find_ticket'

/** How somebody stands to a ticket that was made in this transaction. */
export async function ticketStanding(trx: Transaction, actor: User, id: string): Promise<Standing> {
  const standing = await standingUnasked(actor, id, trx)
  if (!standing) throw new NotFound()
  return { ...standing, access: await ticketAccess(actor, id, trx) }
}
