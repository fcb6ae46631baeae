import { sql } from '#app/core/database/sql'
import { newId } from '#app/core/operation'
import { emitter } from '#app/core/realtime/emitter'
import type User from '#app/identity/models/user'
import { conversationRoom } from '#app/messaging/frames'
import type { Standing } from '#app/messaging/queries/find_standing'
import type { ReadState } from '#app/messaging/queries/unread'
import { tellInner } from '#app/messaging/services/tell'

/** The team reads as one: up to where any of them has seen what the student says, the student's ticks show. */
export async function markTeamRead(
  actor: User,
  { id, epoch, kind }: Standing,
  seq: number
): Promise<ReadState> {
  const moved = await sql<{ seq: number }>(FORWARD, [seq, id, seq])
  const [state] = await sql<ReadState>(STATE, [id])
  if (moved.length > 0) {
    const frame = {
      eventId: newId(),
      at: new Date().toISOString(),
      conversationId: id,
      userId: actor.id,
      lastReadSeq: state.lastReadSeq,
    }
    emitter.emit(conversationRoom(id, epoch), 'read.changed', frame)
    await tellInner({ kind }, 'read.changed', frame)
  }
  return state
}

const FORWARD = `
  update tickets t set team_read_seq = least(?, c.last_seq)
    from conversations c where t.id = ? and c.id = t.id and least(?, c.last_seq) > t.team_read_seq
  returning t.team_read_seq as seq`

/** What the student said since. */
const STATE = `
  select t.team_read_seq as "lastReadSeq", 0 as "mentionCount",
         (select count(*)::int from messages m
           where m.conversation_id = t.id and m.seq > t.team_read_seq and (m.author_id = t.student_id or m.contact_id is not null)
             and m.deleted_at is null) as "unreadCount"
    from tickets t where t.id = ?`
