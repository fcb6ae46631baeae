import { sql } from '#app/core/database/sql'
import { runStatement } from '#app/core/database/hot_pool'
import type { Head, RoomSource } from '#app/core/realtime/ports'

type HeadRow = { id: string; epoch: number; revision: number; lastSeq: number }

/** Membership as rooms. The role is asked too: who became a student has none of chat's, only those of their own tickets. */
export const conversationRooms: RoomSource = {
  kind: 'conversation',

  async roomsOf({ user }) {
    return runStatement<Omit<HeadRow, 'lastSeq'>>({ name: 'rooms_of', text: ROOMS_OF }, [user.id])
  },

  async heads(ids) {
    const rows = await runStatement<HeadRow>({ name: 'heads', text: HEADS }, [ids])
    return new Map(
      rows.map(({ id, epoch, revision, lastSeq }): [string, Head] => [
        id,
        { epoch, revision, frame: { conversationId: id, revision, lastSeq } },
      ])
    )
  },

  async allowed(id, userIds) {
    const rows = await sql<{ id: string }>(
      `select u.id from conversation_members m join users u on u.id = m.user_id
        where m.conversation_id = ? and m.left_at is null and u.id = any(?::uuid[])
          and (u.role <> 'student' or (select kind from conversations where id = m.conversation_id) = 'ticket')
          and u.deactivated_at is null`,
      [id, userIds]
    )
    return new Set(rows.map((row) => row.id))
  },
}

const ROOMS_OF = `
  select c.id, c.audience_epoch as epoch, c.revision
    from conversation_members m
    join conversations c on c.id = m.conversation_id
    join users u on u.id = m.user_id
   where m.user_id = $1 and m.left_at is null and u.deactivated_at is null
     and case c.kind when 'ticket' then true else u.role <> 'student' end`

const HEADS = `
  select id, audience_epoch as epoch, revision, last_seq as "lastSeq" from conversations where id = any($1::uuid[])`
