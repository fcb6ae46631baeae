import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { ConversationMemberSchema } from '#database/schema'
import User from '#app/identity/models/user'

export type MemberRole = 'owner' | 'moderator' | 'member'
export type Notify = 'all' | 'mentions' | 'none'

/** Never deleted: `leftAt` says who was here. */
export default class ConversationMember extends ConversationMemberSchema {
  static selfAssignPrimaryKey = true

  declare role: MemberRole
  declare notify: Notify

  @belongsTo(() => User)
  declare user: BelongsTo<typeof User>
}
