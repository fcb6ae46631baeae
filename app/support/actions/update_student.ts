import { lock } from '#app/core/database/lock'
import { StaleVersion } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { editContact, lockContact } from '#app/identity/actions/save_contact'
import { editUser } from '#app/identity/actions/update_user'
import { ensureStudentContact } from '#app/identity/services/student_contact'
import { showStudent } from '#app/support/services/show_student'

export type UpdateStudentInput = {
  actor: User
  student: User
  name?: string
  phones?: string[]
  emails?: string[]
  version?: number
}

/**
 * What who serves may put right about a student: their name, and how to reach them. The address that they sign in with
 * is an account's, and an admin's to change.
 */
export class UpdateStudent {
  /** @throws NotFound, StaleVersion, InvalidInput for a number that is none */
  async handle({ actor, student, name, version, ...ways }: UpdateStudentInput): Promise<void> {
    await lock(student, async (locked, trx) => {
      const contact = await lockContact(trx, await ensureStudentContact(trx, locked))
      if (version !== undefined && version !== contact.version)
        throw new StaleVersion(await showStudent(actor, locked.id, trx))
      if (name !== undefined) await editUser(trx, locked, { actor, changes: { name } })
      await editContact(trx, contact, { actor, name, ...ways })
    })
  }
}
