import { studentEmail, studentId, ticketId, ticketOfStudent } from '../../database/bench/ids.ts'
import { range, type Operation } from '../support/bench.ts'
import { absolute, alternate, ratio } from '../support/samples.ts'

const CONNECTIONS = 16
const STUDENTS = 100
const FLOOR = new URL('desk.floor.ts', import.meta.url)

/** Students write in tickets of their own, which nobody looks at just then. */
export default {
  name: 'Send a message through the widget',
  async run(bench) {
    const [floor, product] = [await bench.floor(FLOOR), await bench.product()]
    const students = range(1, STUDENTS)
    const tokens = await bench.tokensOfEmails(product.url, students.map(studentEmail))
    const ticket = (student: number) => ticketId(ticketOfStudent(student))
    const load = { method: 'POST', connections: CONNECTIONS } as const
    const samples = await alternate({
      floor: bench.httpSide({
        ...load,
        url: floor.url,
        targets: students.map((student) => ({
          path: `/say/${studentId(student)}/${ticket(student)}`,
          token: '',
        })),
      }),
      ours: bench.httpSide({
        ...load,
        url: product.url,
        targets: students.map((student, place) => ({
          path: `/api/v1/widget/tickets/${ticket(student)}/messages`,
          token: tokens[place],
        })),
      }),
    })
    return [
      {
        operation: 'widget message, 16 at once',
        figure: 'rate ÷ floor',
        ...ratio(samples.ours, samples.floor, 'rate'),
        note: `ours ${absolute(samples.ours)}; floor ${absolute(samples.floor)}`,
      },
    ]
  },
} satisfies Operation
