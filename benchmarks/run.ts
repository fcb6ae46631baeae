/** `npm run bench`: all, or those whose file's name holds what is given (docs/performance.md). */
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { Bench, type Operation } from './support/bench.ts'
import { build, prepareDatabase } from './support/environment.ts'
import { printRow, writeResults } from './support/report.ts'
import type { Row } from './support/samples.ts'

const HERE = import.meta.dirname

const files = globSync('*/*.ts', { cwd: HERE })
  .filter((file) => !file.startsWith('support/') && !file.endsWith('.floor.ts'))
  .filter((file) => process.argv.slice(2).every((part) => file.includes(part)))
  .sort()
if (files.length === 0) throw new Error('no benchmark has such a name')

if (!process.env.BENCH_BUILT) build()
const embedded = await prepareDatabase()
const bench = new Bench()
const rows: Row[] = []
try {
  for (const file of files) {
    const { default: operation } = (await import(join(HERE, file))) as { default: Operation }
    console.log(`\n${operation.name}`)
    const measured = await operation.run(bench).finally(() => bench.stop())
    for (const row of measured) printRow(row)
    rows.push(...measured)
  }
  console.log(`\n${writeResults(rows)}`)
} finally {
  await embedded.release()
  await embedded.cluster?.stopIfUnused()
}
