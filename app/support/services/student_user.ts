import type { Transaction } from '#app/core/database/transaction'
import { Problem } from '#app/core/http/problem'
import User from '#app/identity/models/user'

/** @throws Problem 422 STUDENT_UNKNOWN for who is no student, or not any more */
export async function studentUser(trx: Transaction, id: string): Promise<User> {
  const student = await User.query({ client: trx })
    .where({ id, role: 'student' })
    .whereNull('deactivated_at')
    .first()
  if (!student) throw new Problem(422, 'STUDENT_UNKNOWN')
  return student
}
