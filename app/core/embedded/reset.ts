import pg from 'pg'
import { Cluster } from './cluster.ts'
import { readEnvFile } from './environment.ts'
import { join } from 'node:path'

const LOCAL_HOSTS = ['', 'localhost', '127.0.0.1', '[::1]']

/** Throws the development data away: the embedded cluster, or what a local DATABASE_URL names. */
export async function resetDevelopment(root: string) {
  if (process.env.NODE_ENV === 'production') throw new Error('dev:reset never runs in production')
  const url = process.env.DATABASE_URL || readEnvFile(join(root, '.env')).DATABASE_URL
  if (url) await emptyLocalDatabase(url)
  else if (!(await new Cluster('development', root).remove())) {
    throw new Error('The development database is in use: stop `npm run dev` first')
  }
}

async function emptyLocalDatabase(url: string) {
  const { hostname, pathname } = new URL(url)
  if (!LOCAL_HOSTS.includes(hostname)) {
    throw new Error(
      `DATABASE_URL is on ${hostname}: dev:reset empties databases of this machine only`
    )
  }
  const client = new pg.Client({ connectionString: url, application_name: 'reset' })
  await client.connect()
  try {
    await client.query(
      'drop schema if exists bullmq cascade; drop schema public cascade; create schema public'
    )
  } finally {
    await client.end()
  }
  console.log(`Emptied the database ${pathname.slice(1)}.`)
}
