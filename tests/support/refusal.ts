import { type Problem } from '#app/core/http/problem'
import { toProblem } from '#app/core/http/to_problem'

/** The problem that an action ends with; an action that goes through fails the test. */
export async function refusal(work: Promise<unknown>): Promise<Problem> {
  try {
    await work
  } catch (error) {
    const problem = toProblem(error)
    if (problem.status! >= 500) throw error
    return problem
  }
  throw new Error('It was not refused')
}
