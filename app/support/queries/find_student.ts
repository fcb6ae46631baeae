import { NotFound } from '#app/core/http/problem'
import User from '#app/identity/models/user'

/**
 * A student's account; whoever serves may know of every student, as of every contact.
 *
 * @throws NotFound for who is no student
 */
export async function findStudentAccount(id: string): Promise<User> {
  const student = await User.query().where({ id, role: 'student' }).first()
  if (!student) throw new NotFound()
  return student
}
