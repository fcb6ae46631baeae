import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import { emitter } from '#app/core/realtime/emitter'
import { userRoom } from '#app/core/realtime/rooms'
import type User from '#app/identity/models/user'

/** How many conversations and threads had something unread. */
export type ReadAllResult = { conversations: number; threads: number }
type Read = { conversationId: string; lastReadSeq: number }

/** Told one by one up to so many; a device that was further behind asks for everything anew. */
const TOLD_SINGLY = 50

/** Marks everything read that the actor is in, their threads too: three statements, however much it is. */
export class ReadAll {
  async handle({ actor }: { actor: User }): Promise<ReadAllResult> {
    const { read, threads } = await transaction(async (trx) => {
      const marked = await sql<Read>(MARK, [actor.id], trx)
      const followed = await sql(FOLLOWED, [actor.id, actor.id], trx)
      await sql(
        'update mentions set cleared = true where user_id = ? and thread_root_id is not null and not cleared',
        [actor.id],
        trx
      )
      return { read: marked, threads: followed.length }
    })
    tell(actor, read)
    return { conversations: read.length, threads }
  }
}

const known = () => ({ eventId: newId(), at: new Date().toISOString() })

function tell(actor: User, read: Read[]) {
  const room = userRoom(actor.id)
  if (read.length > TOLD_SINGLY)
    return emitter.emit(room, 'sync.required', { ...known(), jitterMs: 0 })
  for (const { conversationId, lastReadSeq } of read)
    emitter.emit(room, 'unread.changed', {
      ...known(),
      conversationId,
      lastReadSeq,
      unreadCount: 0,
      mentionCount: 0,
    })
}

const MARK = `
  update conversation_members me
     set last_read_seq = c.last_seq, last_read_ordinal = c.last_ordinal, changed_at = clock_timestamp()
    from conversations c
   where c.id = me.conversation_id and me.user_id = ? and me.left_at is null and c.kind in ('channel', 'direct')
     and (me.last_read_seq < c.last_seq or exists (
       select 1 from mentions x
        where x.user_id = me.user_id and x.conversation_id = c.id and x.thread_root_id is not null and not x.cleared))
  returning c.id as "conversationId", me.last_read_seq as "lastReadSeq"`

const FOLLOWED = `
  update thread_followers f set last_read_seq = last.seq, changed_at = clock_timestamp()
    from (select t.root_id, (select max(seq) from messages r where r.thread_root_id = t.root_id) as seq
            from thread_followers t where t.user_id = ? and t.following) last
   where f.root_id = last.root_id and f.user_id = ? and last.seq > f.last_read_seq
  returning 1`
