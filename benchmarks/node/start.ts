import type { Operation } from '../support/bench.ts'
import { ServerProcess, startProduct } from '../support/process.ts'
import { median, ROUNDS, type Row } from '../support/samples.ts'

/** A development of its own: not the database that the other benchmarks fill. */
const startDevelopment = () =>
  ServerProcess.start('bin/dev.ts', {
    env: { ZAYN_DATA: 'tmp/bench/start' },
    without: ['DATABASE_URL', 'NODE_ENV'],
    ready: '/health/ready',
  })

/** From the spawn to the first good answer of /health/ready. The first start, on cold data, is not counted. */
export default {
  name: 'Start',
  async run() {
    return [
      await startsWithin(4, 'production start', startProduct),
      await startsWithin(8, 'npm run dev, warm data', startDevelopment),
    ]
  },
} satisfies Operation

async function startsWithin(
  under: number,
  operation: string,
  start: () => Promise<ServerProcess>
): Promise<Row> {
  const seconds: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const server = await start()
    await server.stop()
    if (round > 0) seconds.push(server.startedInMs / 1000)
  }
  const spread: [number, number] = [Math.min(...seconds), Math.max(...seconds)]
  return { operation, figure: 'seconds', value: median(seconds), spread, target: { under } }
}
