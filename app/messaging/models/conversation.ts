import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { ConversationSchema } from '#database/schema'
import ConversationMember from '#app/messaging/models/conversation_member'

export type ConversationKindName = 'channel' | 'direct' | 'ticket'
export type Visibility = 'public' | 'private'

export default class Conversation extends ConversationSchema {
  static selfAssignPrimaryKey = true

  declare kind: ConversationKindName
  declare visibility: Visibility

  @hasMany(() => ConversationMember)
  declare members: HasMany<typeof ConversationMember>

  get isArchived(): boolean {
    return this.archivedAt !== null
  }
}
