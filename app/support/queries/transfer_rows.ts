import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import type { PersonJson } from '#app/messaging/queries/message_rows'

export type HandoverCard = { about: string; done: string; next: string }
export type TransferState = 'pending' | 'accepted' | 'declined' | 'cancelled' | 'expired'

/** As json of the database holds it: instants are text. */
export type TransferRow = {
  id: string
  ticketId: string
  position: number
  revision: number
  requestedBy: PersonJson | null
  from: PersonJson | null
  toUser: PersonJson | null
  toQueue: { id: string; name: string } | null
  reason: string | null
  handover: HandoverCard | null
  state: TransferState
  requestedAt: string
  expiresAt: string | null
  answeredAt: string | null
}

const person = (id: string) =>
  `(select json_build_object('id', u.id, 'name', u.name, 'avatarUrl', u.avatar_url) from users u where u.id = ${id})`

/** One transfer of table alias `o`, as json. */
export const TRANSFER_JSON = (o: string) => `json_build_object(
  'id', ${o}.id, 'ticketId', ${o}.ticket_id, 'position', ${o}.position, 'revision', ${o}.revision,
  'requestedBy', ${person(`${o}.requested_by`)}, 'from', ${person(`${o}.from_user_id`)}, 'toUser', ${person(`${o}.to_user_id`)},
  'toQueue', (select json_build_object('id', tq.id, 'name', tq.name) from queues tq where tq.id = ${o}.to_queue_id),
  'reason', ${o}.reason, 'handover', ${o}.handover, 'state', ${o}.state,
  'requestedAt', ${o}.requested_at, 'expiresAt', ${o}.expires_at, 'answeredAt', ${o}.answered_at)`

export async function transferRow(id: string, trx?: Transaction): Promise<TransferRow | undefined> {
  const [row] = await sql<{ transfer: TransferRow }>(
    `select ${TRANSFER_JSON('o')} as transfer from transfers o where o.id = ?`,
    [id],
    trx
  )
  return row?.transfer
}
