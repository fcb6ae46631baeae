import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

const PAGE = 200

/** "What happened to X?", in order, with actor and request. The same question as GET /audit-events?subjectId=. */
export default class Trace extends BaseCommand {
  static commandName = 'trace'
  static description =
    'Show what happened to a person, a conversation, a message, anything with an id'
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'The id' })
  declare id: string

  @flags.number({ description: 'At most so many events, the last ones', default: 1_000 })
  declare limit: number

  async run() {
    const { traceOf } = await import('#app/identity/queries/trace_of')
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(this.id)) {
      this.exitCode = 1
      return this.logger.error('That is no id')
    }
    const rows = await traceOf(this.id, this.limit, PAGE)
    if (rows.length === 0) return this.logger.info('Nothing is known of it')
    const table = this.ui
      .table()
      .head(['time', 'event', 'subject', 'actor', 'request', 'address', 'more'])
    for (const row of rows) table.row(row)
    table.render()
  }
}
