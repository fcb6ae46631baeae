import { BaseSchema } from '@adonisjs/lucid/schema'
import { runMigrations } from 'bullmq'
import pg from 'pg'
import { directUrl } from '#config/database'

/** BullMQ's own tables, by its own idempotent migrations. Run again by a new file when BullMQ's major changes. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.defer(async () => {
      const client = new pg.Client({ connectionString: directUrl })
      await client.connect()
      try {
        await runMigrations(client)
      } finally {
        await client.end()
      }
    })
  }

  async down() {
    this.schema.raw('drop schema if exists bullmq cascade')
  }
}
