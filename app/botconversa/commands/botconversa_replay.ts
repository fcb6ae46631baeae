import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** What came in and came to nothing is worked on again, once the map of the account is right. */
export default class BotconversaReplay extends BaseCommand {
  static commandName = 'botconversa:replay'
  static description = 'Work again on what came in and came to nothing'
  static options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Its id or its name', required: true })
  declare account: string

  @flags.string({
    description: 'Which: unmapped,failed (as is usual), captured, parked, duplicate, blocked',
  })
  declare state?: string

  @flags.boolean({ description: 'Only say what would become of it' })
  declare dryRun: boolean

  async run() {
    const { accountNamed } = await import('#app/botconversa/queries/account_named')
    const { REPLAYABLE, ReplayInbox } = await import('#app/botconversa/actions/replay_inbox')
    const states = (this.state ?? 'unmapped,failed').split(',').map((state) => state.trim())
    const strange = states.find((state) => !REPLAYABLE.includes(state))
    if (strange !== undefined)
      return this.#refuse(`"${strange}" is none of ${REPLAYABLE.join(', ')}`)
    const account = await accountNamed(this.account)
    if (!account) return this.#refuse(`No account is called "${this.account}"`)
    if (this.dryRun) return this.#look(account.id, states)
    const count = await new ReplayInbox().all(account.id, states)
    this.logger.success(`${count} put before the workers again`)
  }

  /** Each is done whole, and taken back. */
  async #look(accountId: string, states: string[]) {
    const { DryRunInbox } = await import('#app/botconversa/actions/replay_inbox')
    const { entriesIn } = await import('#app/botconversa/queries/inbox_rows')
    const outcomes = new Map<string, number>()
    for (const entryId of await entriesIn(accountId, states)) {
      const { settling } = await new DryRunInbox().handle({ accountId, entryId })
      const outcome = `${settling.state}: ${settling.outcome}`
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }
    for (const [outcome, count] of outcomes) this.logger.info(`${count} × ${outcome}`)
    this.logger.success('Nothing was changed')
  }

  #refuse(words: string) {
    this.exitCode = 1
    this.logger.error(words)
  }
}
