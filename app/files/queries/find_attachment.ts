import { NotFound } from '#app/core/http/problem'
import { type Actor, attachmentOwner } from '#app/files/ports'
import { attachmentById, type AttachmentRow } from '#app/files/queries/attachment_rows'

/**
 * The only door to one attachment: what hangs on something is seen by who may read that now, what hangs on nothing
 * by who uploaded it. For everybody else it is not there.
 *
 * @throws NotFound
 */
export async function findAttachment(actor: Actor, id: string): Promise<AttachmentRow> {
  const row = await attachmentById(id)
  if (!row || row.state === 'pending' || !(await mayRead(actor, row))) throw new NotFound()
  return row
}

function mayRead(actor: Actor, { ownerType, ownerId, uploaderId }: AttachmentRow) {
  if (ownerId === null) return uploaderId === actor.id
  return attachmentOwner(ownerType!).mayRead(actor, ownerId)
}
