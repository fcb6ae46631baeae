import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import { transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import { type NewTicket, openTicket } from '#app/support/services/open_ticket'
import { createPerson } from '#tests/support/world'

export const agentsOf = (count: number) =>
  Promise.all(
    Array.from({ length: count }, (_none, n) => createPerson({ name: `Livre ${n}`, role: 'team' }))
  )

/** Here without a socket: what presence is read from. Answers how they leave. */
export async function present(people: { id: string }[]) {
  const nodeId = newId()
  await db.rawQuery(
    `insert into nodes (id, kind, seen_at) values (?, 'web', now() + interval '1 hour')`,
    [nodeId]
  )
  for (const { id } of people)
    await db.rawQuery('insert into connections (id, user_id, node_id) values (?, ?, ?)', [
      uuid(),
      id,
      nodeId,
    ])
  return () => db.rawQuery('delete from connections where node_id = ?', [nodeId])
}

/** So many tickets that wait in a queue. */
export const waiting = (queueId: string, count: number, more: Partial<NewTicket> = {}) =>
  Promise.all(
    Array.from({ length: count }, (_none, n) =>
      transaction((trx) =>
        openTicket(trx, { actor: null, subject: `t${n}`, channel: 'manual', queueId, ...more })
      )
    )
  )
