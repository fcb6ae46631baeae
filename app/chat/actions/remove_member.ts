import ChannelPolicy from '#app/chat/policies/channel_policy'
import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { demand } from '#app/core/http/demand'
import { Conflict, NotFound, Problem } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { lockStanding, type Standing } from '#app/messaging/queries/find_standing'
import { storeSystemMessage } from '#app/messaging/services/system_messages'
import { changeRole, dismiss, memberRow } from '#app/messaging/services/membership'

export type RemoveMemberInput = {
  actor: User
  channelId: string
  userId: string
  /** Becomes owner in the same step. */
  successorId?: string
}

/** Puts somebody out of a channel, or lets them leave. A channel with people in it keeps an owner. */
export class RemoveMember {
  async handle({ actor, channelId, userId, successorId }: RemoveMemberInput): Promise<void> {
    await transaction(async (trx) => {
      const standing = await lockStanding(actor, channelId, trx)
      const member = await memberRow(channelId, userId, trx)
      if (!member || member.leftAt)
        throw userId === actor.id ? new Conflict('NOT_A_MEMBER') : new NotFound()
      if (userId !== actor.id) demand(new ChannelPolicy().remove(actor, standing, member.role))
      if (successorId) await appoint(trx, standing, actor, successorId)
      if (member.role === 'owner') await refuseLastOwner(trx, channelId, userId)
      await dismiss(trx, { actor, conversationId: channelId, userId })
      await storeSystemMessage(
        trx,
        channelId,
        { event: 'member.left', actorId: actor.id, personId: userId },
        { lost: [userId] }
      )
    })
  }
}

/** @throws Problem SUCCESSOR_UNKNOWN for who is not in the channel */
async function appoint(trx: Transaction, standing: Standing, actor: User, successorId: string) {
  demand(new ChannelPolicy().manage(actor, standing))
  const successor = await memberRow(standing.id, successorId, trx)
  if (!successor || successor.leftAt || successorId === actor.id)
    throw new Problem(422, 'SUCCESSOR_UNKNOWN')
  await changeRole(trx, { actor, conversationId: standing.id, userId: successorId }, 'owner')
}

/** @throws Conflict LAST_OWNER where others would stay behind without one */
export async function refuseLastOwner(trx: Transaction, channelId: string, userId: string) {
  const [others] = await sql<{ people: number; owners: number }>(
    `select count(*)::int as people, count(*) filter (where m.role = 'owner')::int as owners
       from conversation_members m join users u on u.id = m.user_id
      where m.conversation_id = ? and m.user_id <> ? and m.left_at is null
        and u.deactivated_at is null and u.role <> 'student'`,
    [channelId, userId],
    trx
  )
  if (others.people > 0 && others.owners === 0) throw new Conflict('LAST_OWNER')
}
