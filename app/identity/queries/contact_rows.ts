import { prepared, sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import { NotFound } from '#app/core/http/problem'
import { containing } from '#app/identity/queries/keyset'
import { parsePhone } from '#app/identity/services/phones'

export type ContactSource = 'manual' | 'widget' | 'botconversa' | 'import' | 'form'

export type ContactRow = {
  id: string
  name: string
  phones: string[]
  emails: string[]
  user: { id: string; name: string; avatarUrl: string | null } | null
  source: ContactSource
  blockedAt: Date | null
  blockReason: string | null
  version: number
  createdAt: Date
  /** The key of its page. */
  foldedName: string
}

const SELECT = `
  select c.id, c.name, c.source, c.blocked_at as "blockedAt", c.block_reason as "blockReason", c.version,
         c.created_at as "createdAt", fold(c.name) as "foldedName",
         (select coalesce(json_agg(p.number order by p.position, p.id), '[]') from contact_phones p where p.contact_id = c.id) as phones,
         (select coalesce(json_agg(e.address order by e.position, e.id), '[]') from contact_emails e where e.contact_id = c.id) as emails,
         case when u.id is not null then json_build_object('id', u.id, 'name', u.name, 'avatarUrl', u.avatar_url) end as "user"
    from contacts c left join users u on u.id = c.user_id`

/** @throws NotFound */
export async function findContact(id: string, trx?: Transaction): Promise<ContactRow> {
  const [row] = await sql<ContactRow>(`${SELECT} where c.id = ?`, [id], trx)
  if (!row) throw new NotFound()
  return row
}

/** People by name; looked for by name, address or number. Uses indexes: contacts_name, contacts_name_trigram, contact_phones_match. */
export class ListContacts {
  async handle({
    q,
    cursor,
    limit = DEFAULT_LIMIT,
  }: {
    q?: string
    cursor?: string
    limit?: number
  }): Promise<Page<ContactRow>> {
    const key = decodeCursor(cursor, ['text', 'id'])
    const after = key ? 'and (fold(c.name), c.id) > (?, ?::uuid)' : ''
    const rows = await sql<ContactRow>(
      `${SELECT} where ${q ? FOUND : 'true'} ${after} order by fold(c.name), c.id limit ?`,
      [
        ...(q ? [containing(q), `${q}%`, parsePhone(q)?.matchKey ?? null] : []),
        ...(key ?? []),
        limit + 1,
      ]
    )
    return pageOf(rows, limit, ({ foldedName, id }) => [foldedName, id])
  }
}

const FOUND = `c.id in (
  select id from contacts where fold(name) like fold(?)
  union select contact_id from contact_emails where fold(address) like fold(?)
  union select contact_id from contact_phones where match_key = ?)`

/** Everybody who has this number: a family may share one. */
export async function contactsByPhone(matchKey: string, trx?: Transaction): Promise<string[]> {
  const rows = await sql<{ id: string }>(BY_PHONE, [matchKey], trx)
  return rows.map(({ id }) => id)
}

const BY_PHONE = prepared(
  'select contact_id as id from contact_phones where match_key = ? order by contact_id'
)
