import { BaseTransformer } from '@adonisjs/core/transformers'
import type { MemberRole } from '#app/messaging/models/conversation_member'
import type { PersonRef } from '#app/messaging/transformers/message_transformer'

export type MemberRow = {
  userId: string
  name: string
  avatarUrl: string | null
  role: MemberRole
  joinedAt: Date
  leftAt: Date | null
}

export type Member = {
  user: PersonRef
  role: MemberRole
  /** @format date-time */
  joinedAt: string
  /** @format date-time */
  leftAt: string | null
}

export default class MemberTransformer extends BaseTransformer<MemberRow> {
  toObject(): Member {
    const { userId, name, avatarUrl, role, joinedAt, leftAt } = this.resource
    return {
      user: { id: userId, name, avatarUrl },
      role,
      joinedAt: joinedAt.toISOString(),
      leftAt: leftAt?.toISOString() ?? null,
    }
  }
}

export const toMember = (row: MemberRow): Member => new MemberTransformer(row).toObject()
