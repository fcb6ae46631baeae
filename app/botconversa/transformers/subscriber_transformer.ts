import type { ListedSubscriber } from '#app/botconversa/queries/list_subscribers'

/** Somebody whom an account knows at BotConversa. */
export type BotconversaSubscriber = {
  /** @format uuid */
  id: string
  /** Its id there; null while only a number is known. */
  externalId: number | null
  phone: string | null
  name: string
  tags: string[]
  liveChat: string | null
  /** The contact of ours behind who spoke. */
  contact: {
    /** @format uuid */
    id: string
    name: string
    /** A person here edited the name, and it is another there. */
    isConflict: boolean
  } | null
  /** @format date-time */
  lastInAt: string | null
  /** @format date-time */
  lastOutAt: string | null
  /** @format date-time */
  vanishedAt: string | null
}

export const toSubscriber = (row: ListedSubscriber): BotconversaSubscriber => ({
  id: row.id,
  externalId: row.externalId,
  phone: row.phone,
  name: row.name,
  tags: row.tags,
  liveChat: row.liveChat,
  contact: row.contactId
    ? { id: row.contactId, name: row.contactName!, isConflict: row.isConflict }
    : null,
  lastInAt: row.lastInAt?.toISOString() ?? null,
  lastOutAt: row.lastOutAt?.toISOString() ?? null,
  vanishedAt: row.vanishedAt?.toISOString() ?? null,
})
