import { InvalidInput } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { parseSearch } from '#app/messaging/services/search_syntax'
import { tsquery } from '#app/messaging/services/search_terms'
import {
  PRIORITIES,
  STATUSES,
  type TicketChannel,
  type TicketPriority,
  type TicketStatus,
} from '#app/support/queries/ticket_facts'
import { type SqlPiece, visibleTickets } from '#app/support/policies/ticket_scope'

/** What a list, a count and a saved view ask for. */
export type TicketFilters = {
  /** One or several, with commas between them. */
  status?: string
  priority?: string
  /** An id, or `none`. */
  queueId?: string
  /** An id, `me` or `none`. */
  assigneeId?: string
  channel?: TicketChannel
  /** A tag's id or name. */
  tag?: string
  slaState?: 'ok' | 'warning' | 'breached' | 'paused'
  contactId?: string
  studentId?: string
  /** Spam is left out unless asked for. */
  spam?: 'true' | 'false'
  q?: string
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Conditions on `t`, what the person may see included. */
export function ticketConditions(actor: User, filters: TicketFilters): SqlPiece {
  const visible = visibleTickets(actor)
  const asked = askedFor(actor, filters)
  return {
    text: `${visible.text} and ${asked.text}`,
    values: [...visible.values, ...asked.values],
  }
}

/** Whether they name a few tickets, which are found first: else a list is walked through in its order. */
export const isNarrow = ({ q, tag, contactId, studentId, slaState }: TicketFilters) =>
  Boolean(q?.trim() || tag || contactId || studentId) ||
  slaState === 'breached' ||
  slaState === 'warning'

/** Conditions on `t` of the filters alone. */
export function askedFor(actor: User, filters: TicketFilters): SqlPiece {
  const { contactId, studentId, channel, slaState } = filters
  const pieces: (SqlPiece | null | undefined | '' | false)[] = [
    oneOf('status', filters.status, STATUSES),
    oneOf('priority', filters.priority, PRIORITIES),
    filters.queueId && reference('queueId', 't.queue_id', filters.queueId, actor),
    filters.assigneeId && reference('assigneeId', 't.assignee_id', filters.assigneeId, actor),
    channel && { text: 't.channel = ?', values: [channel] },
    filters.tag && tagged(filters.tag),
    slaState && { text: SLA[slaState], values: [] },
    contactId && { text: 't.contact_id = ?', values: [contactId] },
    studentId && {
      text: 't.student_id = ? or t.contact_id in (select id from contacts where user_id = ?)',
      values: [studentId, studentId],
    },
    { text: filters.spam === 'true' ? 't.is_spam' : 'not t.is_spam', values: [] },
    filters.q?.trim() && said(filters.q.trim()),
  ]
  const given = pieces.filter((piece): piece is SqlPiece => Boolean(piece))
  return {
    text: given.map(({ text }) => `(${text})`).join(' and '),
    values: given.flatMap(({ values }) => values),
  }
}

function oneOf(
  field: string,
  given: string | undefined,
  known: readonly (TicketStatus | TicketPriority)[]
): SqlPiece | null {
  if (!given) return null
  const wanted = given.split(',')
  if (wanted.every((word) => (known as readonly string[]).includes(word)))
    return { text: `t.${field} = any(?::text[])${liveOnly(field, wanted)}`, values: [wanted] }
  throw new InvalidInput([
    { field, rule: 'enum', message: `The ${field} must be of ${known.join(', ')}` },
  ])
}

/** Says what follows from it, so that an index of what is not closed is known to do. */
const liveOnly = (field: string, wanted: string[]) =>
  field === 'status' && !wanted.includes('closed') ? ` and t.status <> 'closed'` : ''

function reference(field: string, column: string, given: string, actor: User): SqlPiece {
  if (given === 'none') return { text: `${column} is null`, values: [] }
  if (given === 'me') return { text: `${column} = ?`, values: [actor.id] }
  if (UUID.test(given)) return { text: `${column} = ?`, values: [given] }
  throw new InvalidInput([
    { field, rule: 'uuid', message: `The ${field} must be an id, me or none` },
  ])
}

const tagged = (tag: string): SqlPiece => ({
  text: `exists (select 1 from ticket_tags x join tags g on g.id = x.tag_id
                  where x.ticket_id = t.id and ${UUID.test(tag) ? 'g.id = ?' : 'fold(g.name) = fold(?)'})`,
  values: [tag],
})

const CLOCKS = 'select k.ticket_id from ticket_clocks k where'
const RUNS = 'k.running_since is not null'
/** Said already, or due and not said yet. Uses indexes: ticket_clocks_late, ticket_clocks_due. */
const LATE = `t.id in (
  ${CLOCKS} k.breached_at is not null and k.stopped_at is null
  union all ${CLOCKS} k.breached_at is null and ${RUNS} and k.due_at <= now())`
/** Uses indexes: ticket_clocks_near, ticket_clocks_warn. */
const NEAR = `t.id in (
  ${CLOCKS} k.warned_at is not null and ${RUNS} and k.warn_at <= now()
  union all ${CLOCKS} k.warned_at is null and ${RUNS} and k.warn_at <= now())`
const clock = (condition: string) =>
  `exists (${CLOCKS} k.ticket_id = t.id and k.stopped_at is null and ${condition})`
const SLA: Record<NonNullable<TicketFilters['slaState']>, string> = {
  breached: LATE,
  warning: `${NEAR} and not ${LATE}`,
  ok: `${clock('k.warn_at > now()')} and not ${LATE} and not ${NEAR}`,
  paused: `${clock('k.running_since is null')} and not ${clock(RUNS)} and not ${LATE}`,
}

/** By number, subject, who it is about, or what was said; each part by an index of its own. */
function said(q: string): SqlPiece {
  const like = `%${q.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const digits = q.replaceAll(/\D/g, '')
  const { terms } = parseSearch(q)
  const words = terms.length > 0 ? tsquery(terms) : null
  const parts: SqlPiece[] = [
    { text: 'select id from tickets where fold(subject) like fold(?)', values: [like] },
    {
      text: `select x.id from tickets x join contacts k on k.id = x.contact_id where fold(k.name) like fold(?)`,
      values: [like],
    },
    {
      text: `select x.id from tickets x join users u on u.id = x.student_id where fold(u.name) like fold(?)`,
      values: [like],
    },
  ]
  if (/^#?\d{1,15}$/.test(q))
    parts.push({ text: 'select id from tickets where number = ?', values: [Number(digits)] })
  if (digits.length >= 8)
    parts.push({
      text: 'select x.id from tickets x join contact_phones p on p.contact_id = x.contact_id where p.number like ?',
      values: [`%${digits.slice(-8)}`],
    })
  if (words)
    parts.push({
      text: `select m.conversation_id from messages m join tickets x on x.id = m.conversation_id
              where m.deleted_at is null and m.search @@ ${words.text}`,
      values: words.values,
    })
  return {
    // As an array: found once, before anything else is looked at.
    text: `t.id = any(array(${parts.map(({ text }) => text).join(' union ')}))`,
    values: parts.flatMap(({ values }) => values),
  }
}
