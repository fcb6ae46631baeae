import { sql } from '#app/core/database/sql'
import type { Listener } from '#app/core/events/listeners'
import { changeRole } from '#app/messaging/services/membership'

/**
 * When an account is closed, its channels get another owner: who moderates longest, else who is in longest. An admin
 * may choose otherwise.
 */
export const ownerlessChannelsListener: Listener = {
  name: 'chat.ownerless-channels',
  events: ['user.deactivated', 'user.updated'],
  async handle({ subjectId: userId }, trx) {
    for (const { id } of await sql<{ id: string }>(OWNED, [userId], trx)) {
      await sql('select 1 from conversations where id = ? for no key update', [id], trx)
      const [successor] = await sql<{ userId: string }>(SUCCESSOR, [id, id], trx)
      if (successor)
        await changeRole(
          trx,
          { actor: null, conversationId: id, userId: successor.userId },
          'owner'
        )
    }
  },
}

// Uses index: conversation_members_person. In id order, which is the order of locks.
const OWNED = `
  select m.conversation_id as id
    from conversation_members m
    join conversations c on c.id = m.conversation_id
    join users u on u.id = m.user_id
   where m.user_id = ? and m.role = 'owner' and m.left_at is null and c.kind = 'channel'
     and (u.deactivated_at is not null or u.role = 'student')
   order by m.conversation_id`

const ACTIVE = `left_at is null and u.deactivated_at is null and u.role <> 'student'`
const SUCCESSOR = `
  select m.user_id as "userId" from conversation_members m join users u on u.id = m.user_id
   where m.conversation_id = ? and ${ACTIVE}
     and not exists (
       select 1 from conversation_members o join users u on u.id = o.user_id
        where o.conversation_id = ? and o.role = 'owner' and o.${ACTIVE})
   order by m.role = 'moderator' desc, m.joined_at, m.user_id
   limit 1`
