import ChannelPolicy from '#app/chat/policies/channel_policy'
import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { demand } from '#app/core/http/demand'
import { Conflict, NotFound } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { lockStanding } from '#app/messaging/queries/find_standing'
import { dismiss, memberRow } from '#app/messaging/services/membership'

export type RemoveMemberInput = { actor: User; channelId: string; userId: string }

/** Puts somebody out of a channel, or lets them leave. A channel with people in it keeps an owner. */
export class RemoveMember {
  async handle({ actor, channelId, userId }: RemoveMemberInput): Promise<void> {
    await transaction(async (trx) => {
      const standing = await lockStanding(actor, channelId, trx)
      const member = await memberRow(channelId, userId, trx)
      if (!member || member.leftAt)
        throw userId === actor.id ? new Conflict('NOT_A_MEMBER') : new NotFound()
      if (userId !== actor.id) demand(new ChannelPolicy().remove(actor, standing, member.role))
      if (member.role === 'owner') await refuseLastOwner(trx, channelId, userId)
      await dismiss(trx, { actor, conversationId: channelId, userId })
    })
  }
}

/** @throws Conflict LAST_OWNER where others would stay behind without one */
export async function refuseLastOwner(trx: Transaction, channelId: string, userId: string) {
  const [others] = await sql<{ people: number; owners: number }>(
    `select count(*)::int as people, count(*) filter (where role = 'owner')::int as owners
       from conversation_members where conversation_id = ? and user_id <> ? and left_at is null`,
    [channelId, userId],
    trx
  )
  if (others.people > 0 && others.owners === 0) throw new Conflict('LAST_OWNER')
}
