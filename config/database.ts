import { defineConfig } from '@adonisjs/lucid'
import pg from 'pg'
import env from '#start/env'

// Sequence numbers are bigint and far below 2^53: node-postgres would hand them over as strings.
pg.types.setTypeParser(20, Number)

export const databaseUrl = env.get('DATABASE_URL')

/** LISTEN, migrations and BullMQ need a session of their own: on Neon, the address without the pooler. */
export const directUrl = env.get('DATABASE_DIRECT_URL') ?? databaseUrl

export const pools = {
  models: env.get('DATABASE_POOL', 10),
  hot: env.get('DATABASE_HOT_POOL', 10),
  queues: 8,
  /** One that publishes frames, one that listens. */
  realtime: 2,
}

export const preparedStatements = env.get('DATABASE_PREPARED', true)

/** Classes made from a database that was just emptied would leave the models, and so every command, without their columns. */
const takesTablesAway = process.argv.some((word) =>
  ['migration:rollback', 'migration:reset'].includes(word)
)

const migrations = { naturalSort: true, paths: ['database/migrations'] }

export default defineConfig({
  connection: 'postgres',
  connections: {
    postgres: {
      client: 'pg',
      connection: { connectionString: databaseUrl },
      pool: { min: 0, max: pools.models, acquireTimeoutMillis: 10_000 },
      migrations,
      schemaGeneration: {
        enabled: !takesTablesAway,
        rulesPaths: ['./database/schema_rules.js'],
      },
    },
    direct: {
      client: 'pg',
      connection: { connectionString: directUrl },
      pool: { min: 0, max: 2 },
      migrations,
      schemaGeneration: { enabled: false },
    },
  },
})
