import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** What failed is tried again; what was handled, where a person asks for it by name. */
export default class RedispatchEvents extends BaseCommand {
  static commandName = 'events:redispatch'
  static description = 'Put events before their listeners again: one by its id, or all that gave up'
  static options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Only this listener' })
  declare listener?: string

  @flags.string({ description: 'The id of an event, also one that was handled already' })
  declare event?: string

  @flags.boolean({ description: 'Whatever failed and waits' })
  declare failed: boolean

  async run() {
    if (!this.event && !this.failed) {
      this.exitCode = 1
      return this.logger.error('Say --failed, or --event=<id>')
    }
    const { transaction } = await import('#app/core/database/transaction')
    const { putBack, retryOutboxRows } = await import('#app/core/events/outbox_rows')
    const { drainListener } = await import('#app/core/events/drain_listener_job')
    const woken = await transaction((trx) =>
      this.event
        ? putBack(trx, this.event, this.listener)
        : retryOutboxRows(trx, { failed: true, listener: this.listener })
    )
    // At once: the process ends with the command.
    for (const listener of new Set(woken)) await drainListener.dispatch({ listener })
    this.logger.success(`${woken.length} put back`)
  }
}
