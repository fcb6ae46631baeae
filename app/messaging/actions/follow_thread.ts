import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import { emitter } from '#app/core/realtime/emitter'
import { userRoom } from '#app/core/realtime/rooms'
import type User from '#app/identity/models/user'
import type { MessageRow } from '#app/messaging/queries/message_rows'
import { type ThreadState, threadState } from '#app/messaging/queries/thread_rows'
import { tellReadStates } from '#app/messaging/services/tell_read_state'
import { clearThreadMentions } from '#app/messaging/services/threads'

export type FollowThreadInput = { actor: User; root: MessageRow; following: boolean }

/** Follows a thread, or stops; kept, so that others' replies do not make one follow again. */
export class FollowThread {
  async handle({ actor, root, following }: FollowThreadInput): Promise<ThreadState> {
    await sql(FOLLOW, [root.id, actor.id, following])
    const state = await threadState(root.id, actor.id)
    tellThread(actor, root, state)
    return state
  }
}

export type ReadThreadInput = { actor: User; root: MessageRow; seq: number }

/** Marks a thread read up to a reply, only forward; mentions in it up to there are read, too. */
export class ReadThread {
  async handle({ actor, root, seq }: ReadThreadInput): Promise<ThreadState> {
    return transaction(async (trx) => {
      await sql(READ, [root.id, actor.id, root.id, seq], trx)
      const cleared = await clearThreadMentions(trx, root.id, actor.id, seq)
      const state = await threadState(root.id, actor.id, trx)
      trx.after('commit', () => tellThread(actor, root, state))
      if (cleared.length > 0) tellReadStates(trx, root.conversationId, [actor.id])
      return state
    })
  }
}

/** To the person's other devices. */
function tellThread(actor: User, { id, conversationId }: MessageRow, state: ThreadState) {
  const frame = { eventId: newId(), at: new Date().toISOString(), conversationId, rootId: id }
  emitter.emit(userRoom(actor.id), 'thread.changed', { ...frame, ...state })
}

const FOLLOW = `
  insert into thread_followers (root_id, user_id, following) values (?, ?, ?)
  on conflict (root_id, user_id) do update set following = excluded.following, changed_at = clock_timestamp()`

/** Reading does not make one follow. */
const READ = `
  insert into thread_followers (root_id, user_id, following, last_read_seq)
  select ?, ?, false, coalesce(max(seq), 0) from messages where thread_root_id = ? and seq <= ?
  on conflict (root_id, user_id) do update
     set last_read_seq = greatest(thread_followers.last_read_seq, excluded.last_read_seq),
         changed_at = clock_timestamp()`
