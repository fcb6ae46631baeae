import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { UserSchema } from '#database/schema'
import TeamMember from '#app/identity/models/team_member'

export type Role = 'admin' | 'team' | 'student'
export type Locale = 'pt-BR' | 'en'

export default class User extends UserSchema {
  static selfAssignPrimaryKey = true

  declare role: Role
  declare locale: Locale

  @hasMany(() => TeamMember)
  declare memberships: HasMany<typeof TeamMember>

  get isActive(): boolean {
    return this.deactivatedAt === null
  }

  /** Of the company's own people: the chat is theirs. */
  get isStaff(): boolean {
    return this.role !== 'student'
  }
}
