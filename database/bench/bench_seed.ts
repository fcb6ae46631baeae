import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { PASSWORD } from '#database/bench/ids'

/** The data that the benchmarks are measured on: the same rows at each run, made inside PostgreSQL. */
export default class BenchSeed extends BaseCommand {
  static commandName = 'bench:seed'
  static description = 'Fill the database with the people and messages of the benchmarks'
  static options: CommandOptions = { startApp: true }

  @flags.number({ description: 'Messages of the longest conversation', default: 1_000_000 })
  declare messages: number

  @flags.number({ description: 'People, at least 150', default: 500 })
  declare people: number

  async run() {
    if (this.app.inProduction) {
      this.logger.error('The people of the benchmarks share a password that everybody can read')
      this.exitCode = 1
      return
    }
    const { default: hash } = await import('@adonisjs/core/services/hash')
    const { sql } = await import('#app/core/database/sql')
    const { conversationId } = await import('#database/bench/ids')
    const known = await sql('select 1 from conversations where id = ?', [conversationId(1)])
    if (known.length > 0) return this.logger.info('the data of the benchmarks are there already')
    const { seedBench } = await import('#database/bench/seed')
    const passwordHash = await hash.make(PASSWORD)
    const startedAt = performance.now()
    await seedBench({ people: this.people, messages: this.messages, passwordHash })
    this.logger.success(`seeded in ${Math.round((performance.now() - startedAt) / 1000)} s`)
  }
}
