import { sql } from '#app/core/database/sql'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import { containing } from '#app/identity/queries/keyset'
import { parsePhone } from '#app/identity/services/phones'

export type ListedSubscriber = {
  id: string
  externalId: number | null
  phone: string | null
  name: string
  tags: string[]
  liveChat: string | null
  contactId: string | null
  contactName: string | null
  isConflict: boolean
  lastInAt: Date | null
  lastOutAt: Date | null
  vanishedAt: Date | null
}

export type ListSubscribersInput = {
  accountId: string
  q?: string
  /** Those alone whose contact a person here called otherwise. */
  isConflict?: boolean
  cursor?: string
  limit?: number
}

/** In the order in which we came to know them. Uses indexes: botconversa_subscribers_listed, botconversa_subscribers_match. */
export class ListSubscribers {
  async handle({
    accountId,
    q,
    isConflict,
    cursor,
    limit = DEFAULT_LIMIT,
  }: ListSubscribersInput): Promise<Page<ListedSubscriber>> {
    const key = decodeCursor(cursor, ['id'])
    const rows = await sql<ListedSubscriber>(
      `${LISTED} ${q ? FOUND : ''} ${isConflict ? `and ${IS_CONFLICT}` : ''} ${key ? 'and s.id > ?::uuid' : ''} order by s.id limit ?`,
      [
        accountId,
        ...(q ? [containing(q), parsePhone(q)?.matchKey ?? null] : []),
        ...(key ?? []),
        limit + 1,
      ]
    )
    return pageOf(rows, limit, ({ id }) => [id])
  }
}

/** As the synchronisation decides it: edited here, and other there. */
const IS_CONFLICT = `
  (s.synced_name is not null and s.name <> '' and c.name <> s.synced_name and left(s.name, 120) not in (c.name, s.synced_name))`

const LISTED = `
  select s.id, s.external_id as "externalId", s.phone, s.name, s.tags, s.live_chat as "liveChat", s.contact_id as "contactId",
         c.name as "contactName", coalesce(${IS_CONFLICT}, false) as "isConflict", s.last_in_at as "lastInAt",
         s.last_out_at as "lastOutAt", s.vanished_at as "vanishedAt"
    from botconversa_subscribers s left join contacts c on c.id = s.contact_id
   where s.account_id = ?`
const FOUND = 'and (fold(s.name) like fold(?) or s.match_key = ?)'
