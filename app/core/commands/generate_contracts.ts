import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class GenerateContracts extends BaseCommand {
  static commandName = 'contracts:generate'
  static description =
    'Write OpenAPI, AsyncAPI and the types of the client from the routes, validators and shapes'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({
    description: 'Write nothing; fail where a file on disk is not what would be written',
  })
  declare check: boolean

  async run() {
    // Only here: production has neither TypeScript nor the generators.
    const { generateFiles } = await import('#app/core/contracts/generate')
    const stale: string[] = []
    for (const [file, text] of await generateFiles(this.app.makePath())) {
      const path = this.app.makePath(file)
      if (existsSync(path) && (await readFile(path, 'utf8')) === text) continue
      stale.push(file)
      if (this.check) continue
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text)
    }
    this.#report(stale)
  }

  #report(stale: string[]) {
    if (stale.length === 0) return this.logger.success('the contracts are those of the code')
    if (!this.check) return this.logger.success(`wrote ${stale.join(', ')}`)
    this.logger.error(`stale: ${stale.join(', ')}. Run: npm run contracts`)
    this.exitCode = 1
  }
}
