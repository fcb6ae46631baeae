import logger from '@adonisjs/core/services/logger'
import { prepared, sql } from '#app/core/database/sql'
import { Forbidden } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import { emitter } from '#app/core/realtime/emitter'
import { userRoom } from '#app/core/realtime/rooms'
import type User from '#app/identity/models/user'
import { conversationRoom } from '#app/messaging/frames'
import { kindOf } from '#app/messaging/kinds'
import type { Standing } from '#app/messaging/queries/find_standing'
import { tellInner } from '#app/messaging/services/tell'
import { type ReadState, readState } from '#app/messaging/queries/unread'

export type MarkReadInput = { actor: User; standing: Standing; seq: number }

/**
 * Moves the actor's read mark forward to `seq` (beyond the end: to the end; backwards: not at all).
 * One row of one person: no event is kept of it, and the conversation's revision stays.
 */
export class MarkRead {
  async handle({ actor, standing, seq }: MarkReadInput): Promise<ReadState> {
    const { id: conversationId } = standing
    const foreign = standing.role === null && kindOf(standing).markRead
    if (foreign) return foreign(actor, standing, seq)
    const moved = await sql(FORWARD, [conversationId, seq, conversationId, actor.id])
    const state = await readState(conversationId, actor.id)
    if (moved.length > 0) tellReader(actor, standing, state)
    return state
  }
}

/** Sets the mark back to before `seq`, so that it shows as unread again. */
export class MarkUnread {
  async handle({ actor, standing, seq }: MarkReadInput): Promise<ReadState> {
    const { id: conversationId } = standing
    if (standing.role === null) throw new Forbidden('NOT_A_MEMBER')
    await sql(BACK, [conversationId, seq, conversationId, seq, conversationId, actor.id])
    const state = await readState(conversationId, actor.id)
    tellReader(actor, standing, state)
    return state
  }
}

/** To the reader's own sockets, whose other devices show the same count; up to where, to all where receipts are on. */
function tellReader(actor: User, standing: Standing, state: ReadState) {
  const { id: conversationId, epoch } = standing
  const base = { eventId: newId(), at: new Date().toISOString(), conversationId }
  emitter.emit(userRoom(actor.id), 'unread.changed', { ...base, ...state })
  const frame = {
    ...base,
    eventId: newId(),
    userId: actor.id,
    lastReadSeq: state.lastReadSeq,
  }
  const { receipts } = kindOf(standing)
  const room = receipts ? conversationRoom(conversationId, epoch) : userRoom(actor.id)
  emitter.emit(room, 'read.changed', frame)
  if (receipts)
    tellInner(standing, 'read.changed', frame).catch((error) =>
      logger.warn({ err: error }, 'tell of reading')
    )
}

const FORWARD = prepared(`
  update conversation_members me
     set last_read_seq = read.seq, last_read_ordinal = read.ordinal, changed_at = clock_timestamp()
    from (select seq, ordinal from messages where conversation_id = ? and seq <= ? order by seq desc limit 1) read
   where me.conversation_id = ? and me.user_id = ? and me.left_at is null and read.seq > me.last_read_seq
  returning me.last_read_seq`)

const BACK = prepared(`
  update conversation_members me
     set last_read_seq = least(me.last_read_seq, coalesce(before.seq, 0)), changed_at = clock_timestamp(),
         last_read_ordinal = least(me.last_read_ordinal, coalesce(before.ordinal, 0))
    from (select max(seq) as seq, max(ordinal) as ordinal from messages where conversation_id = ? and seq < ?
             and seq >= (select max(seq) from messages where conversation_id = ? and seq < ?)) before
   where me.conversation_id = ? and me.user_id = ? and me.left_at is null`)
