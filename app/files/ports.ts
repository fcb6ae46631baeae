import type { HttpContext } from '@adonisjs/core/http'
import type { Transaction } from '#app/core/database/transaction'

/** Whoever is signed in. Files stand beside identity and know no more of a person than what the request brings. */
export type Actor = NonNullable<HttpContext['auth']['user']>

/** The port of the domains that files hang on: what may be read is theirs to say. */
export interface AttachmentOwner {
  /** Whether this person may read, at this moment, what the file hangs on. */
  mayRead(actor: Actor, ownerId: string): Promise<boolean>
  /** Attachments of these owners became ready or were refused: raise the revision, tell who looks. */
  attachmentsChanged(trx: Transaction, ownerIds: string[]): Promise<void>
}

const owners = new Map<string, AttachmentOwner>()

/** `type` is stored with each attachment: `message`, `note`, … */
export function registerAttachmentOwner(type: string, owner: AttachmentOwner) {
  owners.set(type, owner)
}

export function attachmentOwner(type: string): AttachmentOwner {
  const owner = owners.get(type)
  if (!owner) throw new Error(`No domain registered attachments of "${type}"`)
  return owner
}
