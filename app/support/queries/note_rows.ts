import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { NotFound } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { type AttachmentRow, ATTACHMENTS } from '#app/files/queries/attachment_rows'
import type { MentionJson, PersonJson } from '#app/messaging/queries/message_rows'
import { findTicket } from '#app/support/queries/find_ticket'

/** As json of the database holds it: instants are text. */
export type NoteRow = {
  id: string
  ticketId: string
  position: number
  revision: number
  author: PersonJson
  body: string
  mentions: MentionJson[]
  attachments: AttachmentRow[]
  pinnedAt: string | null
  version: number
  createdAt: string
  editedAt: string | null
  deletedAt: string | null
}

/** One note of table alias `n`, as json. */
export const NOTE_JSON = `json_build_object(
  'id', n.id, 'ticketId', n.ticket_id, 'position', n.position, 'revision', n.revision, 'body', n.body, 'version', n.version,
  'author', (select json_build_object('id', u.id, 'name', u.name, 'avatarUrl', u.avatar_url) from users u where u.id = n.author_id),
  'mentions', (select coalesce(json_agg(json_build_object('kind', x.kind, 'id', x.target_id, 'name', coalesce(xu.name, xt.name)) order by x.position), '[]')
      from note_mentions x left join users xu on x.kind = 'user' and xu.id = x.target_id
      left join teams xt on x.kind = 'team' and xt.id = x.target_id where x.note_id = n.id),
  'attachments', (select coalesce(json_agg(f order by f.position, f.id), '[]')
      from (${ATTACHMENTS} where a.owner_type = 'note' and a.owner_id = n.id) f),
  'pinnedAt', n.pinned_at, 'createdAt', n.created_at, 'editedAt', n.edited_at, 'deletedAt', n.deleted_at)`

export async function noteRow(id: string, trx?: Transaction): Promise<NoteRow | undefined> {
  const [row] = await sql<{ note: NoteRow }>(
    `select ${NOTE_JSON} as note from notes n where n.id = ?`,
    [id],
    trx
  )
  return row?.note
}

/**
 * The door to a note: through its ticket, for the team alone.
 *
 * @throws NotFound
 */
export async function findNote(actor: User, id: string): Promise<NoteRow> {
  const note = await noteRow(id)
  if (!note) throw new NotFound()
  await findTicket(actor, note.ticketId)
  return note
}
