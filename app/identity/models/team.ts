import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { TeamSchema } from '#database/schema'
import TeamMember from '#app/identity/models/team_member'

export default class Team extends TeamSchema {
  static selfAssignPrimaryKey = true

  @hasMany(() => TeamMember)
  declare members: HasMany<typeof TeamMember>
}
