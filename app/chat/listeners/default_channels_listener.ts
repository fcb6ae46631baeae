import { noteArrival } from '#app/chat/services/channel_notes'
import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import type { Listener } from '#app/core/events/listeners'
import { admit } from '#app/messaging/services/membership'

/** Brings everybody new of the company into the default channels. Who left one is not brought back. */
export const defaultChannelsListener: Listener = {
  name: 'chat.default-channels',
  events: ['user.created', 'user.updated', 'user.reactivated'],
  async handle({ subjectId: userId }, trx) {
    for (const { id } of await sql<{ id: string }>(MISSING, [userId, userId], trx))
      await join(trx, id, userId)
  },
}

async function join(trx: Transaction, conversationId: string, userId: string) {
  await sql('select 1 from conversations where id = ? for no key update', [conversationId], trx)
  // Asked again under the lock: they may have joined by themselves meanwhile.
  const [known] = await sql(
    'select 1 from conversation_members where conversation_id = ? and user_id = ?',
    [conversationId, userId],
    trx
  )
  if (known) return
  await admit(trx, { actor: null, conversationId, userId }, 'member')
  await noteArrival(trx, conversationId, {
    event: 'member.joined',
    actorId: userId,
    personId: userId,
  })
}

// Uses index: conversations_default_set. In id order, which is the order of locks.
const MISSING = `
  select c.id from conversations c join users u on u.id = ?
   where c.is_default and c.archived_at is null and u.role <> 'student' and u.deactivated_at is null
     and not exists (select 1 from conversation_members m where m.conversation_id = c.id and m.user_id = ?)
   order by c.id`
