import { setTimeout as delay } from 'node:timers/promises'
import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import type { SyncRunRow } from '#app/botconversa/queries/sync_run_rows'

const LOOK_EVERY_MS = 500

/** What an admin does on the page of an account, from a terminal. */
export default class BotconversaSync extends BaseCommand {
  static commandName = 'botconversa:sync'
  static description = 'Synchronise an account of BotConversa'
  static options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Its id or its name', required: true })
  declare account: string

  @flags.boolean({ description: 'Only what is new, in place of everybody' })
  declare incremental: boolean

  @flags.boolean({ description: 'Only look, and list what would change' })
  declare dryRun: boolean

  @flags.boolean({ description: 'Do it here where no worker does, and end when it has ended' })
  declare wait: boolean

  async run() {
    const { accountNamed } = await import('#app/botconversa/queries/account_named')
    const { StartSync } = await import('#app/botconversa/actions/manage_syncs')
    const { Problem } = await import('#app/core/http/problem')
    const account = await accountNamed(this.account)
    if (!account) return this.#refuse(`No account is called "${this.account}"`)
    try {
      const kind = this.incremental ? 'incremental' : 'full'
      const wish = { accountId: account.id, kind, dryRun: this.dryRun } as const
      const run = await new StartSync().handle({ actor: null, ...wish })
      this.logger.info(`${account.name}: run ${run.id}`)
      if (this.wait) await this.#follow(run)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.#refuse([error.code, error.extra.runId].filter(Boolean).join(' '))
    }
  }

  async #follow({ id, accountId }: SyncRunRow) {
    const { WorkSync } = await import('#app/botconversa/actions/work_sync')
    const { findSyncRun } = await import('#app/botconversa/queries/sync_run_rows')
    for (;;) {
      const goesOn = await new WorkSync().handle({ runId: id })
      const run = await findSyncRun(accountId, id)
      if (run.state !== 'running') return this.#report(run)
      this.logger.info(`${run.step}, page ${run.page} of ${run.pages ?? '?'}`)
      if (goesOn !== 0) await delay(LOOK_EVERY_MS)
    }
  }

  #report({ state, error, detail, ...run }: SyncRunRow) {
    const found = `${run.seen} seen, ${run.added} added, ${run.changed} changed, ${run.vanished} vanished, ${run.conflicts} conflicts`
    if (state === 'ready') return this.logger.success(found)
    this.#refuse([state, error, detail, found].filter(Boolean).join(': '))
  }

  #refuse(words: string) {
    this.exitCode = 1
    this.logger.error(words)
  }
}
