import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction, transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import {
  Conflict,
  Forbidden,
  InvalidInput,
  NotFound,
  Problem,
  StaleVersion,
} from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import { emitter } from '#app/core/realtime/emitter'
import { attachAll, releaseAttachments } from '#app/files/services/attaching'
import type User from '#app/identity/models/user'
import { type MentionToken, mentionsIn } from '#app/messaging/services/mention_tokens'
import { nextInnerRevision } from '#app/messaging/services/numbering'
import { findTicket } from '#app/support/queries/find_ticket'
import { noteRow, type NoteRow } from '#app/support/queries/note_rows'
import { lockTicket, lockTickets } from '#app/support/queries/ticket_facts'
import { follow } from '#app/support/services/followers'
import { audienceOf } from '#app/support/services/tell_ticket'
import { toNote } from '#app/support/transformers/note_transformer'

export type WriteNoteInput = {
  actor: User
  ticketId: string
  body: string
  attachmentIds?: string[]
}
export type EditNoteInput = {
  actor: User
  note: NoteRow
  body?: string
  pinned?: boolean
  version?: number
}

type What = 'note.created' | 'note.updated' | 'note.deleted'

/** Notes something for the team. Whoever is named in it follows the ticket from now on. */
export class WriteNote {
  /** @throws NotFound, Problem 422 MENTION_UNKNOWN, ATTACHMENT_…; InvalidInput for nothing at all */
  async handle({ actor, ticketId, body, attachmentIds = [] }: WriteNoteInput): Promise<NoteRow> {
    if (!/\S/u.test(body) && attachmentIds.length === 0)
      throw new InvalidInput([
        { field: 'body', rule: 'required', message: 'Say something or attach something' },
      ])
    return transaction(async (trx) => {
      await lockTicket(trx, ticketId)
      await findTicket(actor, ticketId, trx)
      const tokens = await namedBy(trx, body)
      const { inner } = await nextInnerRevision(trx, ticketId)
      const id = newId()
      await sql(INSERT, [id, ticketId, inner, inner, actor.id, body], trx)
      await attachAll({ actor, ids: attachmentIds, ownerType: 'note', ownerId: id, trx })
      await nameIn(trx, id, tokens)
      return tell(trx, { actor, id, ticketId, inner, name: 'note.created', named: tokens })
    })
  }
}

/** Its author says it otherwise; anybody who sees the ticket pins it. What it said before is kept. */
export class EditNote {
  /** @throws Forbidden NOT_THE_AUTHOR, Conflict NOTE_DELETED, StaleVersion, Problem 422 MENTION_UNKNOWN */
  async handle({ actor, note, body, pinned, version }: EditNoteInput): Promise<NoteRow> {
    return transaction(async (trx) => {
      const current = await lockNote(trx, actor, note)
      if (body !== undefined && current.author.id !== actor.id)
        throw new Forbidden('NOT_THE_AUTHOR')
      if (current.deletedAt) throw new Conflict('NOTE_DELETED')
      if (version !== undefined && version !== current.version)
        throw new StaleVersion(toNote(current))
      const { id, ticketId } = note
      const { inner } = await nextInnerRevision(trx, ticketId)
      let named: MentionToken[] = []
      if (body !== undefined && body !== current.body) {
        const tokens = await namedBy(trx, body)
        await sql(REMEMBER, [newId(), id, current.version, current.body, actor.id], trx)
        await sql(CHANGE, [body, id], trx)
        await sql('delete from note_mentions where note_id = ?', [id], trx)
        await nameIn(trx, id, tokens)
        named = newlyNamed(tokens, current)
      }
      if (pinned !== undefined) await sql(PIN, [pinned, id], trx)
      await sql('update notes set revision = ? where id = ?', [inner, id], trx)
      return tell(trx, { actor, id, ticketId, inner, name: 'note.updated', named })
    })
  }
}

/** Leaves a tombstone; its author may, and an admin. */
export class DeleteNote {
  async handle({ actor, note }: { actor: User; note: NoteRow }): Promise<NoteRow> {
    return transaction(async (trx) => {
      const current = await lockNote(trx, actor, note)
      if (current.author.id !== actor.id && actor.role !== 'admin')
        throw new Forbidden('NOT_THE_AUTHOR')
      if (current.deletedAt) return current
      const { id, ticketId } = note
      const { inner } = await nextInnerRevision(trx, ticketId)
      await releaseAttachments('note', [id], trx)
      await sql('delete from note_mentions where note_id = ?', [id], trx)
      await sql('delete from note_edits where note_id = ?', [id], trx)
      await sql(TOMBSTONE, [actor.id, inner, id], trx)
      return tell(trx, { actor, id, ticketId, inner, name: 'note.deleted' })
    })
  }
}

async function lockNote(
  trx: Transaction,
  actor: User,
  { id, ticketId }: NoteRow
): Promise<NoteRow> {
  await lockTicket(trx, ticketId)
  await findTicket(actor, ticketId, trx)
  const current = await noteRow(id, trx)
  if (!current) throw new NotFound()
  return current
}

/** Frames of notes go to the room of the ticket's team: no other room is ever named here. */
async function tell(
  trx: Transaction,
  {
    actor,
    id,
    ticketId,
    inner,
    name,
    named = [],
  }: {
    actor: User | null
    id: string
    ticketId: string
    inner: number
    name: What
    named?: MentionToken[]
  }
): Promise<NoteRow> {
  const eventId = await recordEvent(trx, name, {
    actor,
    subject: { type: 'note', id },
    context: { type: 'ticket', id: ticketId },
    // Whoever listens (notifications) tells these; what the note says stays in the note.
    payload: { mentions: named },
  })
  await sql('update tickets set listed_at = clock_timestamp() where id = ?', [ticketId], trx)
  const row = (await noteRow(id, trx))!
  const { team } = await audienceOf(ticketId, trx)
  const frame = {
    eventId,
    at: new Date().toISOString(),
    ticketId,
    revision: inner,
    noteId: id,
    note: toNote(row),
  }
  afterCommit(trx, () => emitter.emit(team, name, frame, 'note'))
  // Who is named must be able to read it.
  const userIds = named.filter(({ kind }) => kind === 'user').map((one) => one.id!)
  await follow(trx, ticketId, { actor, userIds })
  return row
}

/** Attachments of notes became ready or were refused. Ticket before conversation, as everywhere. */
export async function tellOfNoteFiles(trx: Transaction, noteIds: string[]) {
  const tickets = await sql<{ id: string }>(
    'select ticket_id as id from notes where id = any(?::uuid[])',
    [noteIds],
    trx
  )
  await lockTickets(
    trx,
    tickets.map(({ id }) => id)
  )
  for (const id of noteIds) {
    const note = await noteRow(id, trx)
    if (!note || note.deletedAt) continue
    const { inner } = await nextInnerRevision(trx, note.ticketId)
    await sql('update notes set revision = ? where id = ?', [inner, id], trx)
    await tell(trx, { actor: null, id, ticketId: note.ticketId, inner, name: 'note.updated' })
  }
}

/** @throws Problem 422 MENTION_UNKNOWN for who is not the company's, and for everybody at once */
async function namedBy(trx: Transaction, body: string): Promise<MentionToken[]> {
  const tokens = mentionsIn(body)
  const ids = tokens.map(({ id }) => id)
  const known = await sql<{ id: string }>(
    `select id from users where id = any(?::uuid[]) and role <> 'student' and deactivated_at is null
     union all select id from teams where id = any(?::uuid[])`,
    [ids.filter(Boolean), ids.filter(Boolean)],
    trx
  )
  const missing = tokens.filter(({ id }) => !known.some((one) => one.id === id))
  if (missing.length > 0)
    throw new Problem(422, 'MENTION_UNKNOWN', { ids: missing.map(({ id }) => id) })
  return tokens
}

/** Of an edit, those who were not named before: nobody is told twice. */
const newlyNamed = (tokens: MentionToken[], { mentions }: NoteRow) =>
  tokens.filter(({ id }) => !mentions.some((before) => before.id === id))

async function nameIn(trx: Transaction, noteId: string, tokens: MentionToken[]) {
  if (tokens.length === 0) return
  await sql(
    `insert into note_mentions (note_id, position, kind, target_id)
     select ?, row_number() over () - 1, kind, target from unnest(?::text[], ?::uuid[]) as t (kind, target)`,
    [noteId, tokens.map(({ kind }) => kind), tokens.map(({ id }) => id)],
    trx
  )
}

const INSERT =
  'insert into notes (id, ticket_id, position, revision, author_id, body) values (?, ?, ?, ?, ?, ?)'
const REMEMBER =
  'insert into note_edits (id, note_id, version, body, edited_by) values (?, ?, ?, ?, ?)'
const CHANGE =
  'update notes set body = ?, version = version + 1, edited_at = clock_timestamp() where id = ?'
const PIN =
  'update notes set pinned_at = case when ? then coalesce(pinned_at, clock_timestamp()) end where id = ?'
const TOMBSTONE = `
  update notes set body = '', pinned_at = null, deleted_at = clock_timestamp(), deleted_by = ?, revision = ?, version = version + 1
   where id = ?`
