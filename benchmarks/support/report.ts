import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './environment.ts'
import { isMet, ROUNDS, type Row } from './samples.ts'

const shown = (value: number) => (value >= 100 ? String(Math.round(value)) : value.toFixed(2))

function wanted({ target }: Row): string {
  if (!target) return ''
  if ('atLeast' in target) return `≥ ${target.atLeast}`
  return 'atMost' in target ? `≤ ${target.atMost}` : `< ${target.under}`
}

export function printRow(row: Row) {
  const met = isMet(row)
  const spread = row.spread ? `(${row.spread.map(shown).join(' … ')})` : ''
  console.log(
    `${met === null ? ' ' : met ? '✓' : '✗'} ${row.operation.padEnd(44)} ${row.figure.padEnd(30)} ` +
      `${shown(row.value).padStart(8)} ${spread.padEnd(18)} ${wanted(row).padEnd(8)} ${row.note ?? ''}`
  )
}

/** As JSON, with what one must know of the machine to compare it with another. */
export function writeResults(rows: Row[]): string {
  const folder = join(ROOT, 'benchmarks/results')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}.json`)
  const machine = {
    cores: availableParallelism(),
    model: cpus()[0]?.model,
    memoryMiB: Math.round(totalmem() / 2 ** 20),
    load: loadavg(),
    node: process.version,
  }
  const results = rows.map((row) => ({ ...row, met: isMet(row) }))
  writeFileSync(
    path,
    `${JSON.stringify({ at: new Date(), rounds: ROUNDS, machine, results }, null, 2)}\n`
  )
  return path
}
