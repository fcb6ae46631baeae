import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { TeamMemberSchema } from '#database/schema'
import Team from '#app/identity/models/team'
import User from '#app/identity/models/user'

export default class TeamMember extends TeamMemberSchema {
  static selfAssignPrimaryKey = true

  declare role: 'member' | 'lead'

  @belongsTo(() => Team)
  declare team: BelongsTo<typeof Team>

  @belongsTo(() => User)
  declare user: BelongsTo<typeof User>
}
