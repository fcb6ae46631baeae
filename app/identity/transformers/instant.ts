import { type DateTime } from 'luxon'

/** Times leave as ISO 8601 in UTC. */
export const iso = (at: DateTime | Date): string =>
  at instanceof Date ? at.toISOString() : at.toUTC().toISO()!

export const isoOrNull = (at: DateTime | Date | null): string | null => at && iso(at)
