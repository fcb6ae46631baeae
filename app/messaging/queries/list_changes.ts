import { sql } from '#app/core/database/sql'
import { Problem } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { conversationRow } from '#app/messaging/queries/conversation_rows'
import type { Standing } from '#app/messaging/queries/find_standing'
import { MESSAGE_COLUMNS, type MessageRow } from '#app/messaging/queries/message_rows'
import { reviveDates } from '#app/messaging/queries/revive_dates'
import {
  type ConversationForAll,
  toConversationForAll,
} from '#app/messaging/transformers/conversation_transformer'
import {
  type Member,
  type MemberRow,
  toMember,
} from '#app/messaging/transformers/member_transformer'
import { type Message, toMessage } from '#app/messaging/transformers/message_transformer'

export type Change =
  | { revision: number; type: 'message'; message: Message }
  | { revision: number; type: 'conversation'; conversation: ConversationForAll }
  | { revision: number; type: 'member'; change: 'joined' | 'left' | 'changed'; member: Member }
  | {
      revision: number
      type: 'pin'
      /** @format uuid */
      messageId: string
      pinned: boolean
    }

export type ChangesMeta = { revision: number; hasMore: boolean }

/** Further behind than this a client is quicker with the newest page. */
const TOO_FAR = 2_000

type ChangedRow = {
  revision: number
  type: Change['type']
  message: MessageRow | null
  member: (MemberRow & { joinedRevision: number }) | null
  pin: { messageId: string; pinned: boolean } | null
}
type Answer = { revision: number; changes: ChangedRow[] }

/**
 * The present state of what changed after a revision, in the order of the revisions, read with the conversation's
 * own revision in one statement. No log is needed: each row carries the revision of its last change.
 *
 * @throws Problem 410 RESYNC_REQUIRED: too far behind, ahead of us, or from before the membership
 */
export class ListChanges {
  async handle({
    actor,
    standing,
    after,
    limit,
  }: {
    actor: User
    standing: Standing
    after: number
    limit: number
  }) {
    // More than one revision's rows, however small a page was asked for.
    const rows = Math.max(limit, 5)
    const [answer] = await sql<Answer>(CHANGES, [
      standing.id,
      after,
      standing.id,
      after,
      standing.id,
      after,
      standing.id,
      after,
      rows + 1,
      standing.id,
    ])
    const behind = answer.revision - after
    if (behind < 0 || behind > TOO_FAR || after < (standing.joinedRevision ?? 0))
      throw new Problem(410, 'RESYNC_REQUIRED')
    const shown = wholeRevisions(answer.changes, rows)
    const changes = await Promise.all(shown.map((row) => this.#toChange(row, actor, standing)))
    return {
      changes,
      meta: { revision: answer.revision, hasMore: answer.changes.length > shown.length },
    }
  }

  async #toChange(
    { revision, type, message, member, pin }: ChangedRow,
    actor: User,
    { id }: Standing
  ): Promise<Change> {
    if (type === 'message') return { revision, type, message: toMessage(reviveDates(message!)) }
    if (type === 'conversation')
      return {
        revision,
        type,
        conversation: toConversationForAll(await conversationRow(id, actor.id)),
      }
    if (type === 'pin') return { revision, type, ...pin! }
    const change = member!.leftAt
      ? 'left'
      : member!.joinedRevision === revision
        ? 'joined'
        : 'changed'
    return { revision, type, change, member: toMember(reviveDates(member!)) }
  }
}

/**
 * A thread's reply and its root, or a deleted message and its pin, share a revision. A page is never cut between
 * them: who asks on from the last row's revision would miss the other.
 */
function wholeRevisions(rows: ChangedRow[], limit: number): ChangedRow[] {
  if (rows.length <= limit) return rows
  const cut = rows[limit].revision
  return rows.slice(0, limit).filter(({ revision }) => revision < cut)
}

const CHANGES = `
  with changed as (
    select m.revision, 'message' as type, row_to_json(x) as message, null::json as member, null::json as pin
      from messages m left join users a on a.id = m.author_id
      cross join lateral (select ${MESSAGE_COLUMNS}) x
     where m.conversation_id = ? and m.revision > ?
    union all
    select p.revision, 'member', null,
           json_build_object('userId', u.id, 'name', u.name, 'avatarUrl', u.avatar_url, 'role', p.role,
             'joinedAt', p.joined_at, 'leftAt', p.left_at, 'joinedRevision', p.joined_revision), null
      from conversation_members p join users u on u.id = p.user_id
     where p.conversation_id = ? and p.revision > ?
    union all
    select pin.revision, 'pin', null, null,
           json_build_object('messageId', pin.message_id, 'pinned', pin.unpinned_at is null)
      from pins pin where pin.conversation_id = ? and pin.revision > ?
    union all
    select c.meta_revision, 'conversation', null, null, null from conversations c where c.id = ? and c.meta_revision > ?
    order by 1
    limit ?
  )
  select c.revision, coalesce((select json_agg(changed order by changed.revision) from changed), '[]') as changes
    from conversations c where c.id = ?`
