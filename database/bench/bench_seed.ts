import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { OPEN_TICKETS, PASSWORD } from '#database/bench/ids'

/** The data that the benchmarks are measured on: the same rows at each run, made inside PostgreSQL. */
export default class BenchSeed extends BaseCommand {
  static commandName = 'bench:seed'
  static description = 'Fill the database with the people, messages and tickets of the benchmarks'
  static options: CommandOptions = { startApp: true }

  @flags.number({ description: 'Messages of the longest conversation', default: 1_000_000 })
  declare messages: number

  @flags.number({ description: 'People, at least 150', default: 500 })
  declare people: number

  @flags.number({
    description: 'Open tickets; half as many again are closed',
    default: OPEN_TICKETS,
  })
  declare tickets: number

  async run() {
    if (this.app.inProduction) {
      this.logger.error('The people of the benchmarks share a password that everybody can read')
      this.exitCode = 1
      return
    }
    const { default: hash } = await import('@adonisjs/core/services/hash')
    const { sql } = await import('#app/core/database/sql')
    const { conversationId, queueId } = await import('#database/bench/ids')
    const isThere = async (table: string, id: string) =>
      (await sql(`select 1 from ${table} where id = ?`, [id])).length > 0
    const passwordHash = await hash.make(PASSWORD)
    const { people, messages, tickets } = this
    const startedAt = performance.now()
    if (!(await isThere('conversations', conversationId(1)))) {
      const { seedBench } = await import('#database/bench/seed')
      await seedBench({ people, messages, passwordHash })
    }
    if (!(await isThere('queues', queueId(1)))) {
      const { seedDesk } = await import('#database/bench/seed_desk')
      await seedDesk({ people, tickets, passwordHash })
    }
    this.logger.success(`seeded in ${Math.round((performance.now() - startedAt) / 1000)} s`)
  }
}
