import { prepared, sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import type User from '#app/identity/models/user'
import { changeTicket } from '#app/support/services/ticket_changes'

type Following = { actor: User | null; userIds: string[] }

/** Under the ticket's lock: a line for each of those who did not follow it before; one statement where nobody is new. */
export async function follow(trx: Transaction, id: string, { actor, userIds }: Following) {
  if (userIds.length === 0) return
  const added = await sql<{ userId: string }>(FOLLOW, [id, [...userIds].sort()], trx)
  for (const payload of added)
    await changeTicket(
      trx,
      { id },
      { name: 'ticket.followed', actor, payload, concerns: [payload.userId] }
    )
}

type Leaving = { actor: User | null; userId: string; reason?: 'deactivated' }

/** Under the ticket's lock. */
export async function unfollow(trx: Transaction, id: string, { actor, ...payload }: Leaving) {
  const gone = await sql(UNFOLLOW, [id, payload.userId], trx)
  if (gone.length === 0) return
  await changeTicket(
    trx,
    { id },
    {
      name: 'ticket.unfollowed',
      actor,
      payload,
      losesAccess: true,
      concerns: [payload.userId],
    }
  )
}

const FOLLOW = prepared(`
  insert into ticket_followers (ticket_id, user_id) select ?::uuid, unnest(?::uuid[])
  on conflict do nothing returning user_id as "userId"`)
const UNFOLLOW = 'delete from ticket_followers where ticket_id = ? and user_id = ? returning 1'
