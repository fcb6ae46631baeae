import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import { NotFound } from '#app/core/http/problem'
import type { PersonRef } from '#app/messaging/transformers/message_transformer'

export type CustomEmoji = {
  /** @format uuid */
  id: string
  /** Written `:name:` in reactions and messages. */
  name: string
  url: string
  createdBy: PersonRef
  /** @format date-time */
  createdAt: string
}
/** How often I have used it of late. */
export type FrequentEmoji = { emoji: string; count: number; url: string | null }

type Row = Omit<CustomEmoji, 'createdAt' | 'url'> & {
  attachmentId: string
  createdAt: Date
  removedAt: Date | null
}

const SELECT = `
  select e.id, e.name, e.attachment_id as "attachmentId", e.created_at as "createdAt", e.removed_at as "removedAt",
         json_build_object('id', u.id, 'name', u.name, 'avatarUrl', u.avatar_url) as "createdBy"
    from custom_emojis e join users u on u.id = e.created_by`

const urlOf = (attachmentId: string) => `/api/v1/attachments/${attachmentId}`

const toEmoji = ({ id, name, attachmentId, createdBy, createdAt }: Row): CustomEmoji => ({
  id,
  name,
  url: urlOf(attachmentId),
  createdBy,
  createdAt: createdAt.toISOString(),
})

/** @throws NotFound */
export async function emojiById(
  id: string,
  trx?: Transaction,
  { locked = false } = {}
): Promise<{ emoji: CustomEmoji; removedAt: Date | null }> {
  const lock = locked ? 'for no key update of e' : ''
  const [row] = await sql<Row>(`${SELECT} where e.id = ? ${lock}`, [id], trx)
  if (!row) throw new NotFound()
  return { emoji: toEmoji(row), removedAt: row.removedAt }
}

/** The company's own, by name. */
export class ListEmojis {
  async handle({
    cursor,
    limit = DEFAULT_LIMIT,
  }: {
    cursor?: string
    limit?: number
  }): Promise<Page<CustomEmoji>> {
    const [after] = decodeCursor(cursor, ['text']) ?? [null]
    // Uses index: custom_emojis_name. Of those present, names are unique.
    const rows = await sql<Row>(
      `${SELECT} where e.removed_at is null and (?::text is null or e.name > ?) order by e.name limit ?`,
      [after, after, limit + 1]
    )
    const page = pageOf(rows, limit, (row) => [row.name])
    return { ...page, rows: page.rows.map(toEmoji) }
  }
}

const SHOWN = 30

/** What somebody reacts with, by their last few hundred reactions. Uses index: reactions_of_person. */
export class ListFrequentEmojis {
  async handle({ actor }: { actor: { id: string } }): Promise<FrequentEmoji[]> {
    const rows = await sql<{ emoji: string; count: number; attachmentId: string | null }>(
      `select recent.emoji, count(*)::int as count, e.attachment_id as "attachmentId"
         from (select emoji, created_at from reactions where user_id = ? order by created_at desc limit 500) recent
         left join custom_emojis e on recent.emoji = ':' || e.name || ':' and e.removed_at is null
        where recent.emoji not like ':%' or e.id is not null
        group by recent.emoji, e.attachment_id
        order by count desc, max(recent.created_at) desc, recent.emoji
        limit ${SHOWN}`,
      [actor.id]
    )
    return rows.map(({ attachmentId, ...used }) => ({
      ...used,
      url: attachmentId && urlOf(attachmentId),
    }))
  }
}
