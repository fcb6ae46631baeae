import type { ContactRow } from '#app/identity/queries/contact_rows'
import type { PresenceState } from '#app/identity/queries/presence_of'
import { type Contact, toContact } from '#app/identity/transformers/contact_transformer'
import type { StudentCardRow, StudentRow } from '#app/support/queries/student_rows'

/** A student in a list. Counts are of tickets that the reader sees. */
export type Student = {
  /** @format uuid */
  id: string
  name: string
  /** Null: only their portal knows them. */
  email: string | null
  avatarUrl: string | null
  active: boolean
  phone: string | null
  blocked: boolean
  /** Neither resolved nor closed. */
  openTickets: number
  /** @format date-time */
  createdAt: string
}

/** Whom one serves, on one page. */
export type StudentCard = Student & {
  locale: string
  timeZone: string
  /** How to reach them; null where nobody wrote with them yet. */
  contact: Contact | null
  presence: PresenceState
  /** @format date-time */
  lastSeenAt: string | null
  /** The portals that vouch for them. */
  identities: {
    site: {
      /** @format uuid */
      id: string
      name: string
    }
    subject: string
  }[]
  tickets: {
    open: number
    total: number
    /** @format date-time */
    lastAt: string | null
  }
  ratings: { count: number; average: number | null }
  /** Of what the team edits here. */
  version: number
}

export function toStudent(row: StudentRow): Student {
  const { id, name, email, avatarUrl, active, phone, blocked, openTickets, createdAt } = row
  return {
    ...{ id, name, email, avatarUrl, active, phone, blocked, openTickets },
    createdAt: createdAt.toISOString(),
  }
}

export function toStudentCard(row: StudentCardRow, contact: ContactRow | null): StudentCard {
  const { locale, timeZone, presence, identities, tickets, ratings } = row
  return {
    ...toStudent(row),
    ...{ locale, timeZone, presence, identities, ratings },
    contact: contact && toContact(contact),
    lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
    tickets: { ...tickets, lastAt: tickets.lastAt && new Date(tickets.lastAt).toISOString() },
    version: contact?.version ?? 1,
  }
}
