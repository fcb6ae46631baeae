import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import type User from '#app/identity/models/user'

/** Addresses that nobody has: those of students whom only their portal knows. */
export const NO_ADDRESS = '.invalid'

/** The contact that stands for a student, made where there is none. Of many who ask at once, all are answered the same. */
export async function ensureStudentContact(trx: Transaction, user: User): Promise<string> {
  const [made] = await sql<{ id: string }>(
    `insert into contacts (id, name, user_id, source) values (?, ?, ?, 'widget')
     on conflict (user_id) do nothing returning id`,
    [newId(), user.name, user.id],
    trx
  )
  if (!made) {
    const [known] = await sql<{ id: string }>(
      'select id from contacts where user_id = ?',
      [user.id],
      trx
    )
    return known.id
  }
  if (!user.email.endsWith(NO_ADDRESS))
    await sql(
      'insert into contact_emails (contact_id, address) values (?, ?)',
      [made.id, user.email],
      trx
    )
  return made.id
}
