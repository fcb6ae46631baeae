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
