import type { HttpContext } from '@adonisjs/core/http'
import { DEFAULT_LIMIT } from '#app/core/http/pagination'
import { once } from '#app/core/http/idempotency'
import { DeleteNote, EditNote, WriteNote } from '#app/support/actions/write_note'
import { findNote } from '#app/support/queries/note_rows'
import { findTicket } from '#app/support/queries/find_ticket'
import { listNotes, noteEdits } from '#app/support/queries/list_notes'
import { toNote } from '#app/support/transformers/note_transformer'
import {
  editNoteValidator,
  timelineValidator,
  writeNoteValidator,
} from '#app/support/validators/tickets'

/** What the team says among itself. */
export default class NotesController {
  async index({ auth, params, request }: HttpContext) {
    const { before, limit = DEFAULT_LIMIT } = await request.queryAs(timelineValidator)
    const { id } = await findTicket(auth.user!, params.id)
    const { rows, hasBefore } = await listNotes(id, { before, limit })
    return { data: rows.map(toNote), meta: { hasBefore } }
  }

  async store(ctx: HttpContext) {
    const { auth, params, request, response } = ctx
    const actor = auth.user!
    const input = await request.bodyAs(writeNoteValidator)
    await findTicket(actor, params.id)
    const write = () => new WriteNote().handle({ actor, ticketId: params.id, ...input })
    const note = await once(ctx, actor, write, (id) => findNote(actor, id))
    response.status(201)
    return { data: toNote(note) }
  }

  async update(ctx: HttpContext) {
    const { auth, params, request } = ctx
    const actor = auth.user!
    const input = await request.bodyAs(editNoteValidator)
    const note = await findNote(actor, params.id)
    const edit = () => new EditNote().handle({ actor, note, ...input })
    return { data: toNote(await once(ctx, actor, edit, (id) => findNote(actor, id))) }
  }

  async destroy(ctx: HttpContext) {
    const { auth, params } = ctx
    const actor = auth.user!
    const note = await findNote(actor, params.id)
    const remove = () => new DeleteNote().handle({ actor, note })
    return { data: toNote(await once(ctx, actor, remove, () => findNote(actor, note.id))) }
  }

  async history({ auth, params }: HttpContext) {
    const { id } = await findNote(auth.user!, params.id)
    return { data: await noteEdits(id) }
  }
}
