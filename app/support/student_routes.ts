import router from '@adonisjs/core/services/router'
import { staffOnly } from '#app/identity/middleware/staff_only'
import * as v from '#app/support/validators/students'

const Students = () => import('#app/support/controllers/students_controller')

router
  .group(() => {
    router
      .get('/students', [Students, 'index'])
      .as('students.index')
      .contract({
        summary: 'Students, by name; looked for by name, address or number',
        query: v.listStudentsValidator,
        answer: { data: 'Student[]', meta: 'PageMeta' },
      })
    router
      .get('/students/:id', [Students, 'show'])
      .as('students.show')
      .contract({ summary: 'The student’s card', answer: { data: 'StudentCard' } })
    router
      .patch('/students/:id', [Students, 'update'])
      .as('students.update')
      .contract({
        summary: 'Puts right their name, and how to reach them',
        body: v.updateStudentValidator,
        answer: { data: 'StudentCard' },
        problems: ['STALE_VERSION'],
      })
    router
      .get('/students/:id/tickets', [Students, 'tickets'])
      .as('students.tickets')
      .contract({
        summary: 'Their tickets, as far as I see them',
        query: v.listStudentTicketsValidator,
        answer: { data: 'Ticket[]', meta: 'PageMeta' },
      })
  })
  .prefix('/api/v1')
  .as('support')
  .use(staffOnly)
