import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import { type AttachmentOwner, registerAttachmentOwner } from '#app/files/ports'
import { attachAll } from '#app/files/services/attaching'
import type { Person } from '#tests/support/world'

/** Things that files hang on, as an upper domain would have them: readable by those on its list, as it stands now. */
class Boards implements AttachmentOwner {
  #readers = new Map<string, Set<string>>()
  told: string[] = []

  create(...readers: Person[]): string {
    const id = newId()
    this.#readers.set(id, new Set(readers.map((person) => person.id)))
    return id
  }

  remove(id: string, person: Person) {
    this.#readers.get(id)!.delete(person.id)
  }

  async mayRead(actor: { id: string }, ownerId: string) {
    return this.#readers.get(ownerId)?.has(actor.id) ?? false
  }

  async attachmentsChanged(_trx: unknown, ownerIds: string[]) {
    this.told.push(...ownerIds)
  }
}

export const boards = new Boards()
registerAttachmentOwner('board', boards)

export const attach = (person: Person, ownerId: string, ids: string[]) =>
  transaction((trx) => attachAll({ actor: person.user, ids, ownerType: 'board', ownerId, trx }))

export async function fileOf(attachmentId: string) {
  const [row] = await sql<{
    id: string
    state: string
    object_key: string
    original_key: string | null
    counted_bytes: number
  }>('select f.* from stored_files f join attachments a on a.file_id = f.id where a.id = ?', [
    attachmentId,
  ])
  return row
}

export async function attachmentsBy(person: Person): Promise<number> {
  const [{ count }] = await sql('select count(*)::int from attachments where uploader_id = ?', [
    person.id,
  ])
  return count
}

export async function useOf(person: Person): Promise<number> {
  const [row] = await sql('select bytes from storage_use where holder = ?', [person.id])
  return row?.bytes ?? 0
}
