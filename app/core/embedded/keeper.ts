/**
 * Watches an embedded cluster from a process of its own and stops it once nobody has been
 * connected for a few seconds. Whoever uses the cluster holds a connection (environment.ts);
 * a process killed with -9 loses its connection too, so the cluster never outlives its users.
 */
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { Cluster, type ClusterName } from './cluster.ts'

const LOOK_EVERY_MS = 1_000
const IDLE_LOOKS = 4
const WAIT_FOR_SERVER_MS = 45_000
const ONE_KEEPER = 20_260_101

const [name, root] = process.argv.slice(2)
const cluster = new Cluster(name as ClusterName, root)
const deadline = Date.now() + WAIT_FOR_SERVER_MS
while (!(await cluster.answers())) {
  if (Date.now() > deadline) process.exit(0)
  await delay(200)
}
const client = new pg.Client({
  connectionString: cluster.url('postgres'),
  application_name: 'keeper',
})
client.on('error', () => process.exit(0)) // The cluster is going down: nothing is left to keep.
await client.connect()

const { rows } = await client.query('select pg_try_advisory_lock($1) as mine', [ONE_KEEPER])
if (!rows[0].mine) process.exit(0)

do {
  for (let idle = 0; idle < IDLE_LOOKS;) {
    await delay(LOOK_EVERY_MS)
    // On the connection it has: in a full cluster it would get no other, and must not give up.
    const used = await client.query(
      `select 1 from pg_stat_activity
        where backend_type = 'client backend' and application_name <> 'keeper' limit 1`
    )
    idle = used.rowCount ? 0 : idle + 1
  }
} while (!(await cluster.stopIfUnused()))
process.exit(0)
