import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class RotateKeys extends BaseCommand {
  static commandName = 'identity:rotate-keys'
  static description =
    'Sign access tokens with a new key; the old one verifies until its tokens have ended'
  static options: CommandOptions = { startApp: true }

  async run() {
    const { signingKeys } = await import('#app/identity/services/signing_keys')
    await signingKeys.active()
    this.logger.success(`The new key is ${await signingKeys.rotate(null)}`)
  }
}
