import { sql } from '#app/core/database/sql'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import type User from '#app/identity/models/user'
import {
  CONVERSATION_SELECT,
  type ConversationRow,
  revive,
} from '#app/messaging/queries/conversation_rows'

export type ListAllConversationsInput = {
  actor: User
  kind?: 'channel' | 'direct'
  /** Somebody who is in it. */
  memberId?: string
  q?: string
  cursor?: string
  limit?: number
}

/** For an admin: that conversations exist, and who is in them; what is said in those of others is not in it. Newest first. */
export class ListAllConversations {
  async handle({
    actor,
    kind,
    memberId,
    q,
    cursor,
    limit = DEFAULT_LIMIT,
  }: ListAllConversationsInput): Promise<Page<ConversationRow>> {
    const [before] = decodeCursor(cursor, ['id']) ?? [null]
    // Uses the primary key: ids rise with time.
    const rows = await sql<Parameters<typeof revive>[0]>(
      `${CONVERSATION_SELECT}
         from conversations c
         left join conversation_members me on me.conversation_id = c.id and me.user_id = ? and me.left_at is null
        where c.kind = any(?::text[]) and (?::uuid is null or c.id < ?::uuid)
          and (?::text is null or fold(c.name) like '%' || replace(replace(fold(?), '%', ''), '_', '') || '%')
          and (?::uuid is null or exists (
            select 1 from conversation_members in_it
             where in_it.conversation_id = c.id and in_it.user_id = ?::uuid and in_it.left_at is null))
        order by c.id desc
        limit ?`,
      [
        actor.id,
        kind ? [kind] : ['channel', 'direct'],
        before,
        before,
        q ?? null,
        q ?? '',
        memberId ?? null,
        memberId ?? null,
        limit + 1,
      ]
    )
    return pageOf(rows.map(revive), limit, (row) => [row.id])
  }
}
