import type { Transaction } from '#app/core/database/transaction'
import type User from '#app/identity/models/user'
import { findContact } from '#app/identity/queries/contact_rows'
import { findStudent } from '#app/support/queries/student_rows'
import { type StudentCard, toStudentCard } from '#app/support/transformers/student_transformer'

/** @throws NotFound for who is no student */
export async function showStudent(
  actor: User,
  id: string,
  trx?: Transaction
): Promise<StudentCard> {
  const row = await findStudent(actor, id, trx)
  return toStudentCard(row, row.contactId ? await findContact(row.contactId, trx) : null)
}
