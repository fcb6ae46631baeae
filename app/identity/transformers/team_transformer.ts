import { BaseTransformer } from '@adonisjs/core/transformers'
import type Team from '#app/identity/models/team'
import type TeamMember from '#app/identity/models/team_member'
import { type PublicPerson, publicPerson } from '#app/identity/services/tell_of_person'
import { iso } from '#app/identity/transformers/instant'

export type TeamShape = {
  /** @format uuid */
  id: string
  name: string
  description: string | null
  version: number
  /** @format date-time */
  createdAt: string
}

export type TeamInList = TeamShape & { memberCount: number }
export type TeamMemberShape = { user: PublicPerson; role: 'member' | 'lead' }
export type TeamWithMembers = TeamShape & { members: TeamMemberShape[] }

export default class TeamTransformer extends BaseTransformer<Team> {
  toObject(): TeamShape {
    const { id, name, description, version, createdAt } = this.resource
    return { id, name, description, version, createdAt: iso(createdAt) }
  }

  forList(): TeamInList {
    return { ...this.toObject(), memberCount: Number(this.resource.$extras.members_count) }
  }

  /** Needs `members.user` loaded. */
  withMembers(): TeamWithMembers {
    return { ...this.toObject(), members: this.resource.members.map(memberShape) }
  }
}

export const memberShape = ({ user, role }: TeamMember): TeamMemberShape => ({
  user: publicPerson(user),
  role,
})
