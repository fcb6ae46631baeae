import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import { InvitationSchema } from '#database/schema'
import User, { type Locale, type Role } from '#app/identity/models/user'

export type InvitationState = 'pending' | 'accepted' | 'cancelled' | 'expired'

export default class Invitation extends InvitationSchema {
  static selfAssignPrimaryKey = true

  declare role: Role
  declare locale: Locale
  declare teamIds: string[]

  @belongsTo(() => User, { foreignKey: 'invitedBy' })
  declare inviter: BelongsTo<typeof User>

  get state(): InvitationState {
    if (this.acceptedAt) return 'accepted'
    if (this.cancelledAt) return 'cancelled'
    return this.expiresAt <= DateTime.now() ? 'expired' : 'pending'
  }
}
