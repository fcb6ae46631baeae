import { sql } from '#app/core/database/sql'
import { newId } from '#app/core/operation'
import { emitter } from '#app/core/realtime/emitter'
import { conversationRoom } from '#app/messaging/frames'

const TOLD = 200

/** Where each student who waits stands. Whoever is further back than we tell reads it with their ticket. */
export async function tellQueuePositions(queueId: string | null) {
  const waiting = await sql<{ id: string; epoch: number; position: number }>(
    `select first.id, c.audience_epoch as epoch, first.position
       from (select x.*, row_number() over (order by x.created_at, x.id)::int as position
               from (select t.id, t.student_id, t.created_at from tickets t
                      where ${queueId === null ? 't.queue_id is null' : 't.queue_id = ?'} and t.assignee_id is null and t.status in ('new', 'open')
                        and not t.is_spam
                      order by t.created_at, t.id limit ?) x) first
       join conversations c on c.id = first.id
      where first.student_id is not null order by first.position`,
    [...(queueId === null ? [] : [queueId]), TOLD]
  )
  const at = new Date().toISOString()
  for (const { id, epoch, position } of waiting)
    emitter.emit(conversationRoom(id, epoch), 'queue.position', {
      eventId: newId(),
      at,
      ticketId: id,
      position,
    })
}
