import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction } from '#app/core/database/transaction'
import { Conflict, Problem } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import { removeReleased } from '#app/files/jobs/cleaning_jobs'
import { attachmentsOf } from '#app/files/queries/attachments_of'
import type { Attachment } from '#app/files/transformers/attachment_transformer'

type Person = { id: string }
type Owner = { ownerType: string; ownerId: string; trx: Transaction }

/**
 * Hangs a person's own uploads on something, in the order given; all of them or, by the thrown problem and the
 * caller's roll-back, none. Each can hang on one thing only.
 *
 * @throws Problem ATTACHMENT_NOT_FOUND, ATTACHMENT_REFUSED, Conflict ATTACHMENT_ALREADY_USED
 */
export async function attachAll({
  actor,
  ids,
  ownerType,
  ownerId,
  trx,
}: Owner & { actor: Person; ids: string[] }): Promise<Attachment[]> {
  if (ids.length === 0) return []
  const wanted = [...new Set(ids)]
  const attached = await sql(ATTACH, [ownerType, ownerId, wanted, actor.id], trx)
  if (attached.length < wanted.length || wanted.length < ids.length)
    await explain(actor, ids, attached, trx)
  // A second statement: work on a file may have ended while the first one waited for it.
  return (await attachmentsOf(ownerType, [ownerId], trx)).get(ownerId)!
}

const ATTACH = `
  update attachments a
     set owner_type = ?, owner_id = ?, attached_at = now(), position = wanted.position
    from unnest(?::uuid[]) with ordinality as wanted (id, position), stored_files f
   where a.id = wanted.id and f.id = a.file_id and f.state in ('processing', 'ready')
     and a.uploader_id = ? and a.owner_id is null
  returning a.id`

type Standing = { id: string; mine: boolean; used: boolean; state: string }

async function explain(
  actor: Person,
  ids: string[],
  attached: { id?: string }[],
  trx: Transaction
) {
  const done = new Set(attached.map(({ id }) => id))
  const left = ids.filter((id, at) => !done.has(id) || ids.indexOf(id) !== at)
  const rows = await sql<Standing>(
    `select a.id, a.uploader_id = ? as mine, a.owner_id is not null as used, f.state
       from attachments a join stored_files f on f.id = a.file_id where a.id = any(?::uuid[])`,
    [actor.id, left],
    trx
  )
  const mine = new Map(
    rows.filter((row) => row.mine && row.state !== 'pending').map((row) => [row.id, row])
  )
  const unknown = left.filter((id) => !mine.has(id))
  if (unknown.length > 0) throw new Problem(422, 'ATTACHMENT_NOT_FOUND', { attachmentIds: unknown })
  const refused = left.filter((id) => mine.get(id)!.state === 'refused')
  if (refused.length > 0) throw new Problem(422, 'ATTACHMENT_REFUSED', { attachmentIds: refused })
  throw new Conflict('ATTACHMENT_ALREADY_USED', { attachmentIds: left })
}

/** What hung on these is let go: unreadable at once, and removed by a job once nothing else uses the file. */
export async function releaseAttachments(ownerType: string, ownerIds: string[], trx: Transaction) {
  if (ownerIds.length === 0) return
  const released = await sql(
    `with gone as (
       delete from attachments where owner_type = ? and owner_id = any(?::uuid[]) returning file_id)
     insert into released_files (file_id) select distinct file_id from gone order by file_id
     on conflict (file_id) do update set released_at = now() returning file_id`,
    [ownerType, ownerIds],
    trx
  )
  if (released.length > 0) afterCommit(trx, () => removeReleased.dispatch({}))
}

/**
 * What hangs on one thing hangs on another too (a forwarded message): rows of the actor's own on the same stored
 * bytes, which count once. Whether the actor may read the first is the caller's to ask.
 */
export async function copyAttachments({
  actor,
  from,
  ownerType,
  ownerId,
  trx,
}: Owner & { actor: Person; from: { ownerType: string; ownerId: string } }): Promise<Attachment[]> {
  // Locked, so that the last use can not go while a new one is made of it.
  const sources = await sql<{ fileId: string; name: string; position: number }>(
    `select a.file_id as "fileId", a.name, a.position
       from attachments a join stored_files f on f.id = a.file_id
      where a.owner_type = ? and a.owner_id = ? and f.state in ('processing', 'ready')
      order by a.position, a.id for key share of a`,
    [from.ownerType, from.ownerId],
    trx
  )
  const copies = sources.map((source) => ({ ...source, id: newId() }))
  await sql(
    `insert into attachments (id, file_id, uploader_id, name, owner_type, owner_id, position, attached_at)
     select c.id, c."fileId", ?, c.name, ?, ?, c.position, now()
       from jsonb_to_recordset(?::jsonb) as c (id uuid, "fileId" uuid, name text, position smallint)`,
    [actor.id, ownerType, ownerId, JSON.stringify(copies)],
    trx
  )
  return (await attachmentsOf(ownerType, [ownerId], trx)).get(ownerId) ?? []
}

/** What hung on one thing hangs on another from now on. */
export async function moveAttachments({
  from,
  ownerType,
  ownerId,
  trx,
}: Owner & { from: { ownerType: string; ownerId: string } }) {
  await sql(
    `update attachments set owner_type = ?, owner_id = ?, attached_at = now() where owner_type = ? and owner_id = ?`,
    [ownerType, ownerId, from.ownerType, from.ownerId],
    trx
  )
}
