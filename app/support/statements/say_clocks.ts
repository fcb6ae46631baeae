import { sql } from '#app/core/database/sql'
import { listeners } from '#app/core/events/listeners'
import { newId, operation } from '#app/core/operation'
import type { ClockKind } from '#app/support/services/sla_clock'

export type ClockNews = 'warned' | 'breached'
/** A clock that just warned or was missed, and the ticket's number of that change. */
export type SaidClock = {
  clockId: string
  ticketId: string
  kind: ClockKind
  dueAt: Date
  revision: number
  eventId: string
}
export type SaidClocks = {
  seen: number
  said: SaidClock[]
  listeners: string[]
  /** A calendar or a policy changed, and not all clocks know it yet: then nothing is said. */
  isRecounting: boolean
}

/**
 * Everything that warning of many clocks, or missing them, comes to, in one statement whatever their number: the clocks, the
 * lines that say why, the tickets' numbers, their timelines, the events and their outbox.
 *
 * Tickets are locked in the order of their ids before their conversations, as everywhere; whoever holds one just now keeps it,
 * and its clock waits for the next sweep. What changed between our look and the lock (an answer came) is asked again by the
 * update of the clock itself, so that nothing is said of a clock that has stopped.
 */
export async function sayClocks(what: ClockNews, limit: number): Promise<SaidClocks> {
  const name = NAMES[what]
  const waiting = listeners.of(name)
  const rows = await sql<Looked & (SaidClock | Record<keyof SaidClock, null>)>(STATEMENTS[what], [
    limit,
    newId(),
    newId(),
    name,
    newId(),
    name,
    operation.requestId(),
    waiting,
  ])
  return {
    seen: rows[0].seen,
    isRecounting: rows[0].isRecounting,
    said: rows.filter((row): row is Looked & SaidClock => row.clockId !== null),
    listeners: waiting,
  }
}

type Looked = Pick<SaidClocks, 'seen' | 'isRecounting'>

const NAMES = { warned: 'ticket.sla_warned', breached: 'ticket.sla_breached' }

/** The rows of a batch count on from one id that was made for it. */
const idAt = "overlay(?::text placing lpad(to_hex(place), 4, '0') from 33)::uuid"

/** Uses indexes: ticket_clocks_warn, ticket_clocks_due. Said is the instant that was due, however late the sweep came. */
const statement = ({ done, at, to, elapsed }: Record<'done' | 'at' | 'to' | 'elapsed', string>) => `
  with due as (
    select k.id, k.ticket_id from ticket_clocks k
     where k.${done} is null and k.running_since is not null and k.${at} <= now()
       and not exists (select 1 from clock_recounts) order by k.${at} limit ?
  ), held as materialized (
    select t.id from tickets t where t.id in (select ticket_id from due) order by t.id for no key update skip locked
  ), said as (
    update ticket_clocks k set ${done} = ${to} from due, held
     where k.id = due.id and held.id = k.ticket_id
       and k.${done} is null and k.running_since is not null and k.${at} <= now()
    returning k.id, k.ticket_id, k.kind, k.due_at, k.${at} as at, k.target_ms, k.policy_id
  ), counted as (
    select ticket_id, count(*) as clocks from said group by ticket_id
  ), numbered as (
    update conversations c set team_revision = c.team_revision + counted.clocks
      from counted where c.id = counted.ticket_id
    returning c.id, c.team_revision as revision, c.team_revision - counted.clocks as before
  ), changed as (
    update tickets t set revision = numbered.revision, listed_at = clock_timestamp() from numbered where t.id = numbered.id
  ), news as (
    select said.*, row_number() over (order by said.at, said.id) as place,
           numbered.before + row_number() over (partition by said.ticket_id order by said.at, said.id) as position,
           jsonb_build_object('clockId', said.id, 'kind', said.kind, 'dueAt', said.due_at) as payload
      from said join numbered on numbered.id = said.ticket_id
  ), lines as (
    insert into clock_entries (id, clock_id, event, reason, elapsed_ms, at)
    select ${idAt}, news.id, '${done.replace('_at', '')}', 'time', ${elapsed}, news.at
      from news join sla_policies y on y.id = news.policy_id
  ), timeline as (
    insert into ticket_events (id, ticket_id, position, name, payload)
    select ${idAt}, ticket_id, position, ?, payload from news
  ), recorded as (
    insert into events (id, name, subject_type, subject_id, request_id, payload)
    select event.id, event.name, 'ticket', ticket_id, event.request_id, payload
      from (select news.*, ${idAt} as event_id from news) news,
           lateral (select event_id as id, ?::text as name, ?::text as request_id) event
    returning id, payload ->> 'clockId' as clock_id
  ), waiting as (
    insert into outbox (event_id, listener) select recorded.id, unnest(?::text[]) from recorded
  )
  select looked.seen, looked."isRecounting", news.id as "clockId", news.ticket_id as "ticketId", news.kind, news.due_at as "dueAt",
         news.position as revision, recorded.id as "eventId"
    from (select count(*)::int as seen, exists (select 1 from clock_recounts) as "isRecounting" from due) looked
    left join news on true left join recorded on recorded.clock_id = news.id::text
   order by news.place`

const STATEMENTS: Record<ClockNews, string> = {
  warned: statement({
    done: 'warned_at',
    at: 'warn_at',
    to: 'now()',
    elapsed: 'news.target_ms * y.warn_percent / 100',
  }),
  breached: statement({
    done: 'breached_at',
    at: 'due_at',
    to: 'k.due_at',
    elapsed: 'news.target_ms',
  }),
}
