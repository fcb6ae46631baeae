import { sql } from '#app/core/database/sql'
import { afterCommit, transaction } from '#app/core/database/transaction'
import { StaleVersion } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import { emitter } from '#app/core/realtime/emitter'
import { userRoom } from '#app/core/realtime/rooms'
import type User from '#app/identity/models/user'
import {
  type Draft,
  DRAFT_COLUMNS,
  type DraftPlace,
  draftRow,
  type DraftRow,
  toDraft,
} from '#app/messaging/queries/draft_rows'
import { refuseForeignContext } from '#app/messaging/services/threads'

export type KeepDraftInput = DraftPlace & {
  actor: User
  body: string
  replyToId?: string | null
  /** The version that the device last saw: a newer one elsewhere is not written over. */
  version?: number
}

/**
 * Keeps what somebody is writing, for their other devices.
 *
 * @throws StaleVersion with the draft that stands there, Problem REPLY_TO_UNKNOWN, THREAD_ROOT_INVALID
 */
export class KeepDraft {
  async handle({ actor, body, version, ...place }: KeepDraftInput): Promise<Draft> {
    const { conversationId, threadRootId = null, replyToId = null } = place
    return transaction(async (trx) => {
      await refuseForeignContext(trx, { conversationId, threadRootId, replyToId })
      const values = [newId(), actor.id, conversationId, threadRootId, replyToId, body]
      const seen = version ?? null
      const [kept] = await sql<DraftRow>(KEEP, [...values, seen, seen], trx)
      if (!kept) throw new StaleVersion(toDraft((await draftRow(actor.id, place, trx))!))
      const draft = toDraft(kept)
      afterCommit(trx, () => tell(actor, place, draft))
      return draft
    })
  }
}

/** It was sent, or given up. */
export class DropDraft {
  async handle({ actor, ...place }: DraftPlace & { actor: User }): Promise<void> {
    const { conversationId, threadRootId = null } = place
    const dropped = await sql(DROP, [actor.id, conversationId, threadRootId])
    if (dropped.length > 0) tell(actor, place, null)
  }
}

function tell(
  actor: User,
  { conversationId, threadRootId = null }: DraftPlace,
  draft: Draft | null
) {
  const base = { eventId: newId(), at: new Date().toISOString(), conversationId, threadRootId }
  emitter.emit(userRoom(actor.id), 'draft.changed', { ...base, draft }, 'draft')
}

const KEEP = `
  insert into drafts as d (id, user_id, conversation_id, thread_root_id, reply_to_id, body) values (?, ?, ?, ?, ?, ?)
  on conflict on constraint drafts_once do update
     set body = excluded.body, reply_to_id = excluded.reply_to_id, version = d.version + 1, changed_at = clock_timestamp()
   where ?::int is null or d.version = ?::int
  returning ${DRAFT_COLUMNS}`

const DROP = `
  delete from drafts where user_id = ? and conversation_id = ? and thread_root_id is not distinct from ?::uuid returning id`
