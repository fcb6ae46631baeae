import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** More people than the demo company has, for those who want to see it busy. */
export default class DevPeople extends BaseCommand {
  static commandName = 'dev:people'
  static description = 'Make numbered demo people (pessoa1@demo.test …). Development only'
  static options: CommandOptions = { startApp: true }

  @flags.number({ description: 'How many there shall be', default: 20 })
  declare count: number

  async run() {
    if (!this.app.inDev) {
      this.logger.error('Demo people have a password that everybody knows: development only')
      this.exitCode = 1
      return
    }
    const { seedCrowd } = await import('#database/demo/people')
    await seedCrowd(this.count)
  }
}
