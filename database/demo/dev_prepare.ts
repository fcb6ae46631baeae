import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { MigrationRunner } from '@adonisjs/lucid/migration'

/** What `npm run dev` runs before (or beside) the servers. Fast when there is nothing to do. */
export default class DevPrepare extends BaseCommand {
  static commandName = 'dev:prepare'
  static description = 'Run pending migrations and make the demo company. Development only'
  static options: CommandOptions = { startApp: true }

  async run() {
    if (!this.app.inDev) {
      this.logger.error('The demo company has passwords that everybody knows: development only')
      this.exitCode = 1
      return
    }
    if (!(await this.migrate())) return
    const { seedDemo } = await import('#database/demo/seed')
    await seedDemo()
  }

  private async migrate(): Promise<boolean> {
    const db = await this.app.container.make('lucid.db')
    const runner = new MigrationRunner(db, this.app, {
      direction: 'up',
      connectionName: 'postgres',
    })
    await runner.run()
    const done = Object.values(runner.migratedFiles).filter(
      ({ status }) => status === 'completed'
    ).length
    if (done > 0) this.logger.info(`ran ${done} migrations`)
    if (!runner.error) return true
    this.logger.fatal(runner.error)
    this.exitCode = 1
    return false
  }
}
