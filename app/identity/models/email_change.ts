import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { EmailChangeSchema } from '#database/schema'
import User from '#app/identity/models/user'

export default class EmailChange extends EmailChangeSchema {
  static selfAssignPrimaryKey = true

  @belongsTo(() => User)
  declare user: BelongsTo<typeof User>
}
