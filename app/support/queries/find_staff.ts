import { sql } from '#app/core/database/sql'
import { NotFound } from '#app/core/http/problem'

/** @throws NotFound for who is not of the team */
export async function findStaff(userId: string): Promise<string> {
  const [person] = await sql<{ id: string }>(
    `select id from users where id = ? and role <> 'student'`,
    [userId]
  )
  if (!person) throw new NotFound()
  return person.id
}
