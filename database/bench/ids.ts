/** Ids of the benchmarks' data: the same in the database (bench_seed.ts) and in whoever asks for them. */
const numbered = (table: string, number: number) =>
  `01900000-${table}-7000-8000-${number.toString(16).padStart(12, '0')}`

export const personId = (number: number) => numbered('0001', number)
export const conversationId = (number: number) => numbered('0002', number)
export const emailOf = (number: number) => `pessoa${number}@bench.test`

/** Everybody's, in a database that holds nothing else: bench_seed.ts refuses to run in production. */
export const PASSWORD = 'bench-bench-bench'

/** Conversations that have a part of their own; those after them are ordinary. */
export const CONVERSATION = { whole: 1, half: 2, halfMembers: 3, allMembers: 4 }
export const LISTED = 200
/** The people of the first numbers are in every listed conversation. */
export const READERS = 50
/** The next ones write alone, each in a channel of their own after the listed ones. */
export const WRITERS = 100
export const writerNumber = (index: number) => READERS + 1 + index
export const writerChannel = (index: number) => LISTED + 1 + index

/** The desk: queues that a quarter of the people serve each, and one of the first fifty, whose tickets wait for somebody. */
export const QUEUES = 20
export const CLAIM_QUEUE = QUEUES + 1
export const CLAIMABLE = 1_000
export const STUDENTS = 2_000
export const queueId = (number: number) => numbered('0011', number)
export const studentId = (number: number) => numbered('0012', number)
export const ticketId = (number: number) => numbered('0013', number)
export const studentEmail = (number: number) => `aluna${number}@bench.test`
/** Open ones; half as many again are closed, and came before them. */
export const OPEN_TICKETS = 100_000
export const historyOf = (open: number) => open / 2
/** The students of the first numbers have each an open ticket of their own at the very end, before the claimable ones. */
export const ticketOfStudent = (number: number) =>
  historyOf(OPEN_TICKETS) + OPEN_TICKETS - CLAIMABLE - STUDENTS + number
export const claimableTicket = (index: number) =>
  historyOf(OPEN_TICKETS) + OPEN_TICKETS - CLAIMABLE + 1 + index
