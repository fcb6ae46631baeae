import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { SessionSchema } from '#database/schema'
import User from '#app/identity/models/user'

export type Audience = 'app' | 'widget'

export default class Session extends SessionSchema {
  static selfAssignPrimaryKey = true

  declare audience: Audience

  @belongsTo(() => User)
  declare user: BelongsTo<typeof User>
}
