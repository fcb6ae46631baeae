import { sql } from '#app/core/database/sql'
import { Problem } from '#app/core/http/problem'
import { MESSAGE_COLUMNS, type MessageRow } from '#app/messaging/queries/message_rows'
import { reviveDates } from '#app/messaging/queries/revive_dates'
import { type Message, toMessage } from '#app/messaging/transformers/message_transformer'
import { NOTE_JSON, type NoteRow } from '#app/support/queries/note_rows'
import { ticketRow } from '#app/support/queries/ticket_rows'
import { TRANSFER_JSON, type TransferRow } from '#app/support/queries/transfer_rows'
import { type Note, toNote } from '#app/support/transformers/note_transformer'
import { toTicket, type Ticket } from '#app/support/transformers/ticket_transformer'
import { toTransfer, type Transfer } from '#app/support/transformers/transfer_transformer'
import type { PersonRef } from '#app/messaging/transformers/message_transformer'

/** What happened to a ticket, for the front-end to put into words. */
export type TicketEvent = {
  /** @format uuid */
  id: string
  name: string
  actor: PersonRef | null
  payload: Record<string, unknown>
  /** @format date-time */
  createdAt: string
}
/** A message as the team sees it: with the team's number beside the conversation's. */
export type TicketMessage = Message & { ticketRevision: number; position: number }

export type TicketChangeRow =
  | { revision: number; type: 'message'; message: TicketMessage }
  | { revision: number; type: 'note'; note: Note }
  | { revision: number; type: 'transfer'; transfer: Transfer }
  | { revision: number; type: 'ticket'; ticket: Ticket }
  | { revision: number; type: 'event'; event: TicketEvent }

export type TimelineEntry =
  | { position: number; revision: number; type: 'message'; message: TicketMessage }
  | { position: number; revision: number; type: 'note'; note: Note }
  | { position: number; revision: number; type: 'transfer'; transfer: Transfer }
  | { position: number; revision: number; type: 'event'; event: TicketEvent }

type EventJson = Omit<TicketEvent, 'createdAt'> & { createdAt: string }
type MessageJson = MessageRow & { position: number }
type Found = {
  position: number
  revision: number
  type: 'message' | 'note' | 'transfer' | 'event'
  message: MessageJson | null
  note: NoteRow | null
  transfer: TransferRow | null
  event: EventJson | null
}

const TOO_FAR = 2_000

const EVENT_JSON = `json_build_object('id', e.id, 'name', e.name, 'payload', e.payload, 'createdAt', e.created_at,
  'actor', (select json_build_object('id', u.id, 'name', u.name, 'avatarUrl', u.avatar_url) from users u where u.id = e.actor_id))`

/** `at` is the column that a source is looked through by: its position, or the number of its last change. */
const SOURCES = (
  at: { message: string; note: string; transfer: string },
  compare: string,
  order: string
) => `
  (select m.position, m.team_revision as revision, 'message' as type,
          (select row_to_json(x) from (select ${MESSAGE_COLUMNS}, m.position) x) as message,
          null::json as note, null::json as transfer, null::json as event, ${at.message} as place
     from messages m left join users a on a.id = m.author_id
    where m.conversation_id = ? and ${at.message} ${compare} ? order by ${at.message} ${order} limit ?)
  union all
  (select n.position, n.revision, 'note', null, ${NOTE_JSON}, null, null, ${at.note}
     from notes n where n.ticket_id = ? and ${at.note} ${compare} ? order by ${at.note} ${order} limit ?)
  union all
  (select o.position, o.revision, 'transfer', null, null, ${TRANSFER_JSON('o')}, null, ${at.transfer}
     from transfers o where o.ticket_id = ? and ${at.transfer} ${compare} ? order by ${at.transfer} ${order} limit ?)
  union all
  (select e.position, e.position, 'event', null, null, null, ${EVENT_JSON}, e.position
     from ticket_events e where e.ticket_id = ? and e.position ${compare} ? order by e.position ${order} limit ?)`

const CHANGED = SOURCES(
  { message: 'm.team_revision', note: 'n.revision', transfer: 'o.revision' },
  '>',
  'asc'
)
const BEFORE = SOURCES(
  { message: 'm.position', note: 'n.position', transfer: 'o.position' },
  '<',
  'desc'
)

/**
 * The present state of what changed for the team after a revision, read with the ticket's own number in one statement.
 *
 * @throws Problem 410 RESYNC_REQUIRED
 */
export class ListTicketChanges {
  async handle({ ticketId, after, limit }: { ticketId: string; after: number; limit: number }) {
    const rows = Math.max(limit, 5)
    const [answer] = await sql<{ revision: number; own: number; changes: Found[] }>(
      `with changed as (select * from (${CHANGED}) found order by place, type limit ?)
       select c.team_revision as revision, t.revision as own,
              coalesce((select json_agg(changed order by changed.place, changed.type) from changed), '[]') as changes
         from conversations c join tickets t on t.id = c.id where c.id = ?`,
      [...fourTimes(ticketId, after, rows + 1), rows + 1, ticketId]
    )
    const behind = answer.revision - after
    if (behind < 0 || behind > TOO_FAR) throw new Problem(410, 'RESYNC_REQUIRED')
    const shown = wholeRevisions(answer.changes, rows)
    const hasMore = answer.changes.length > shown.length
    const changes = shown.map(toChange)
    const last = shown.at(-1)?.revision ?? after
    const ticket = answer.own > after && (!hasMore || answer.own <= last)
    if (ticket)
      changes.push({
        revision: answer.own,
        type: 'ticket',
        ticket: toTicket(await ticketRow(ticketId)),
      })
    changes.sort((a, b) => a.revision - b.revision)
    return { changes, meta: { revision: answer.revision, hasMore } }
  }
}

export type TimelineMeta = { hasBefore: boolean; revision: number }

/** Messages, notes, transfers and what else happened, in the one order in which they came. */
export class ReadTimeline {
  async handle({ ticketId, before, limit }: { ticketId: string; before?: number; limit: number }) {
    const edge = before ?? Number.MAX_SAFE_INTEGER
    const rows = Math.max(limit, 5)
    const [answer] = await sql<{ revision: number; entries: Found[] }>(
      `with entries as (select * from (${BEFORE}) found order by place desc, type desc limit ?)
       select c.team_revision as revision,
              coalesce((select json_agg(entries order by entries.place, entries.type) from entries), '[]') as entries
         from conversations c where c.id = ?`,
      [...fourTimes(ticketId, edge, rows + 1), rows + 1, ticketId]
    )
    const hasBefore = answer.entries.length > rows
    // A transfer stands where the line that says it stands: the next page begins before both.
    const cut = answer.entries[0]?.position
    const shown = hasBefore
      ? answer.entries.filter(({ position }) => position > cut)
      : answer.entries
    const meta: TimelineMeta = { hasBefore, revision: answer.revision }
    return { entries: shown.map(toEntry), meta }
  }
}

const fourTimes = (...values: unknown[]) => [values, values, values, values].flat()

/** Changes of one revision are never cut apart: who asks on from the last row's would miss the other. */
function wholeRevisions(rows: Found[], limit: number): Found[] {
  if (rows.length <= limit) return rows
  const cut = rows[limit].revision
  return rows.slice(0, limit).filter(({ revision }) => revision < cut)
}

function toChange(found: Found): TicketChangeRow {
  const { position: _position, ...change } = toEntry(found)
  return change
}

function toEntry({
  position,
  revision,
  type,
  message,
  note,
  transfer,
  event,
}: Found): TimelineEntry {
  if (type === 'message') return { position, revision, type, message: toTicketMessage(message!) }
  if (type === 'note') return { position, revision, type, note: toNote(note!) }
  if (type === 'transfer') return { position, revision, type, transfer: toTransfer(transfer!) }
  const createdAt = new Date(event!.createdAt).toISOString()
  return { position, revision, type, event: { ...event!, createdAt } }
}

const toTicketMessage = (row: MessageJson): TicketMessage => ({
  ...toMessage(reviveDates(row)),
  ticketRevision: row.teamRevision!,
  position: row.position,
})
