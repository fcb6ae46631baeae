import { afterCommit, type Transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import { emitter } from '#app/core/realtime/emitter'
import { userRoom } from '#app/core/realtime/rooms'
import { sql } from '#app/core/database/sql'
import { MENTION_COUNT, type ReadState, UNREAD_COUNT } from '#app/messaging/queries/unread'

/** After commit: their counts as they are now, to each of these people's own sockets. */
export function tellReadStates(trx: Transaction, conversationId: string, userIds: string[]) {
  if (userIds.length === 0) return
  afterCommit(trx, async () => {
    const states = await sql<ReadState & { userId: string }>(
      `select me.user_id as "userId", me.last_read_seq as "lastReadSeq", ${UNREAD_COUNT} as "unreadCount",
              ${MENTION_COUNT} as "mentionCount"
         from conversations c join conversation_members me on me.conversation_id = c.id
        where c.id = ? and me.left_at is null and me.user_id = any(?::uuid[])`,
      [conversationId, userIds]
    )
    const at = new Date().toISOString()
    for (const { userId, ...state } of states)
      emitter.emit(userRoom(userId), 'unread.changed', {
        eventId: newId(),
        at,
        conversationId,
        ...state,
      })
  })
}
