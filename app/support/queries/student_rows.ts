import { sql } from '#app/core/database/sql'
import { DEFAULT_LIMIT, decodeCursor, type Page, pageOf } from '#app/core/http/pagination'
import { NotFound } from '#app/core/http/problem'
import type { Transaction } from '#app/core/database/transaction'
import type User from '#app/identity/models/user'
import { NO_ADDRESS } from '#app/identity/services/student_contact'
import { containing } from '#app/identity/queries/keyset'
import { isPresent, type PresenceState } from '#app/identity/queries/presence_of'
import { parsePhone } from '#app/identity/services/phones'
import { visibleTickets } from '#app/support/policies/ticket_scope'

/** A student as who serves them looks them up. */
export type StudentRow = {
  id: string
  name: string
  email: string | null
  avatarUrl: string | null
  active: boolean
  phone: string | null
  blocked: boolean
  openTickets: number
  createdAt: Date
  /** The key of its page. */
  foldedName: string
}
export type StudentIdentity = {
  site: { id: string; name: string }
  /** What the portal calls them. */
  subject: string
}
export type StudentCardRow = StudentRow & {
  locale: string
  timeZone: string
  contactId: string | null
  presence: PresenceState
  lastSeenAt: Date | null
  identities: StudentIdentity[]
  tickets: { open: number; total: number; lastAt: string | null }
  ratings: { count: number; average: number | null }
}

/** Of their tickets, those that the person asking sees. Uses index: tickets_student. */
const columns = (visible: string) => `
  u.id, u.name, case when u.email like '%${NO_ADDRESS}' then null else u.email end as email, u.avatar_url as "avatarUrl",
  u.deactivated_at is null as active, u.created_at as "createdAt", fold(u.name) as "foldedName",
  (select p.number from contact_phones p where p.contact_id = k.id order by p.position, p.id limit 1) as phone,
  k.blocked_at is not null as blocked,
  (select count(*)::int from tickets t
    where t.student_id = u.id and t.status not in ('resolved', 'closed') and ${visible}) as "openTickets"`

const FROM = `from users u left join contacts k on k.user_id = u.id where u.role = 'student'`

/** Students by name; looked for by name, address or number. Uses indexes: users_role_name, users_name_trigram. */
export class ListStudents {
  async handle({
    actor,
    q,
    cursor,
    limit = DEFAULT_LIMIT,
  }: {
    actor: User
    q?: string
    cursor?: string
    limit?: number
  }): Promise<Page<StudentRow>> {
    const key = decodeCursor(cursor, ['text', 'id'])
    const visible = visibleTickets(actor)
    const rows = await sql<StudentRow>(
      `select ${columns(visible.text)} ${FROM} ${q ? `and ${FOUND}` : ''}
          ${key ? 'and (fold(u.name), u.id) > (?, ?::uuid)' : ''} order by fold(u.name), u.id limit ?`,
      [
        ...visible.values,
        ...(q ? [containing(q), `${q}%`, `${q}%`, parsePhone(q)?.matchKey ?? null] : []),
        ...(key ?? []),
        limit + 1,
      ]
    )
    return pageOf(rows, limit, ({ foldedName, id }) => [foldedName, id])
  }
}

const FOUND = `u.id in (
  select id from users where role = 'student' and fold(name) like fold(?)
  union select id from users where role = 'student' and fold(email) like fold(?)
  union select c.user_id from contact_emails e join contacts c on c.id = e.contact_id where fold(e.address) like fold(?)
  union select c.user_id from contact_phones p join contacts c on c.id = p.contact_id where p.match_key = ?)`

/** @throws NotFound for who is no student */
export async function findStudent(
  actor: User,
  id: string,
  trx?: Transaction
): Promise<StudentCardRow> {
  const visible = visibleTickets(actor)
  const [row] = await sql<StudentCardRow>(
    `select ${columns(visible.text)}, u.locale, u.time_zone as "timeZone", k.id as "contactId",
            case when ${isPresent('u.id')} then coalesce((select chosen from presences where user_id = u.id), 'online')
                 else 'offline' end as presence,
            (select max(s.last_used_at) from sessions s where s.user_id = u.id) as "lastSeenAt",
            (select coalesce(json_agg(json_build_object('site', json_build_object('id', w.id, 'name', w.name), 'subject', i.subject)
                                      order by i.created_at, w.id), '[]')
               from widget_identities i join widget_sites w on w.id = i.site_id where i.user_id = u.id) as identities,
            (select json_build_object('total', count(*), 'lastAt', max(t.created_at),
                                      'open', count(*) filter (where t.status not in ('resolved', 'closed')))
               from tickets t where t.student_id = u.id and ${visible.text}) as tickets,
            (select json_build_object('count', count(*), 'average', round(avg(r.score), 2))
               from tickets t join ticket_ratings r on r.ticket_id = t.id
              where t.student_id = u.id and ${visible.text}) as ratings
       ${FROM} and u.id = ?`,
    [...visible.values, ...visible.values, ...visible.values, id],
    trx
  )
  if (!row) throw new NotFound()
  return row
}
