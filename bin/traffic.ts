/**
 * `npm run demo:traffic -- --people=20 --seconds=30`, beside a running `npm run dev`: people of the demo company talk
 * over real sockets, and at the end the database is asked whether all of it is true. Ends with 1 where it is not.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { prepareEnvironment } from '../app/core/embedded/environment.ts'
import { runTraffic } from '../database/demo/traffic/run_traffic.ts'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const PASSWORD = 'demo-demo-demo'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '30' },
    url: { type: 'string', default: `http://localhost:${process.env.PORT || 3333}` },
  },
})

try {
  const { people, seconds } = { people: Number(values.people), seconds: Number(values.seconds) }
  if (!Number.isInteger(people) || people < 2) throw new Error('--people takes a number from 2 on')
  if (!(seconds > 0)) throw new Error('--seconds takes a positive number')
  if (!(await answers(values.url)))
    throw new Error(`${values.url} does not answer: start \`npm run dev\`, or give --url=…`)
  const embedded = await prepareEnvironment(ROOT, 'development')
  const made = ['ace.js', 'dev:people', `--count=${people}`]
  if (spawnSync(process.execPath, made, { cwd: ROOT, stdio: 'inherit' }).status !== 0)
    throw new Error('the demo people could not be made')
  const verdict = await runTraffic({
    url: values.url,
    databaseUrl: process.env.DATABASE_URL!,
    accounts: Array.from({ length: people }, (_none, index) => ({
      email: `pessoa${index + 1}@demo.test`,
      password: PASSWORD,
    })),
    seconds,
    onProgress: (line) => console.log(line),
  })
  await embedded.release()
  announce(verdict)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

function announce({
  acknowledged,
  stored,
  received,
  p50,
  p95,
  faults,
}: Awaited<ReturnType<typeof runTraffic>>) {
  console.log(
    `\n${acknowledged} messages acknowledged, ${stored} stored, ${received} receipts; delay p50 ${p50} ms, p95 ${p95} ms`
  )
  for (const fault of faults.slice(0, 20)) console.error(`  ${fault}`)
  console.log(
    faults.length === 0
      ? 'Each was stored once, in order, and reached every member and nobody else.'
      : `${faults.length} FAULTS`
  )
  if (faults.length > 0) process.exitCode = 1
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) })).ok
  } catch {
    return false // Nobody is there.
  }
}
