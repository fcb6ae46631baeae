import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { RefreshTokenSchema } from '#database/schema'
import Session from '#app/identity/models/session'

export default class RefreshToken extends RefreshTokenSchema {
  static selfAssignPrimaryKey = true

  @belongsTo(() => Session)
  declare session: BelongsTo<typeof Session>
}
