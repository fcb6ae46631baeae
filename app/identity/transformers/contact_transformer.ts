import type { ContactRow, ContactSource } from '#app/identity/queries/contact_rows'

export type Contact = {
  /** @format uuid */
  id: string
  name: string
  /** E.164. */
  phones: string[]
  emails: string[]
  /** Who they are with us, where they have an account. */
  user: { id: string; name: string; avatarUrl: string | null } | null
  source: ContactSource
  /** @format date-time */
  blockedAt: string | null
  blockReason: string | null
  version: number
  /** @format date-time */
  createdAt: string
}

export const toContact = ({ foldedName: _key, ...row }: ContactRow): Contact => ({
  ...row,
  blockedAt: row.blockedAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
})
