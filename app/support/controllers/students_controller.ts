import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import { UpdateStudent } from '#app/support/actions/update_student'
import { findStudentAccount } from '#app/support/queries/find_student'
import { ListTickets } from '#app/support/queries/list_tickets'
import { ListStudents } from '#app/support/queries/student_rows'
import { showStudent } from '#app/support/services/show_student'
import { toTicket } from '#app/support/transformers/ticket_transformer'
import { toStudent } from '#app/support/transformers/student_transformer'
import * as v from '#app/support/validators/students'

/** Whom the desk serves. */
export default class StudentsController {
  async index({ auth, request }: HttpContext) {
    const wish = await request.queryAs(v.listStudentsValidator)
    const { rows, nextCursor } = await new ListStudents().handle({ actor: auth.user!, ...wish })
    return { data: rows.map(toStudent), meta: { nextCursor } }
  }

  async show({ auth, params }: HttpContext) {
    return { data: await showStudent(auth.user!, params.id) }
  }

  async update(ctx: HttpContext) {
    const { auth, params, request } = ctx
    const actor = auth.user!
    const input = await request.bodyAs(v.updateStudentValidator)
    const student = await findStudentAccount(params.id)
    const change = () => new UpdateStudent().handle({ actor, student, ...input })
    await once(ctx, actor, change, async () => {})
    return { data: await showStudent(actor, student.id) }
  }

  /** Those that the reader sees, closed ones included. */
  async tickets({ auth, params, request }: HttpContext) {
    const actor = auth.user!
    const wish = await request.queryAs(v.listStudentTicketsValidator)
    const { id: studentId } = await findStudentAccount(params.id)
    const { rows, nextCursor } = await new ListTickets().handle({ actor, studentId, ...wish })
    return { data: rows.map(toTicket), meta: { nextCursor } }
  }
}
