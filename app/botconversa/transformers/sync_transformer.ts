import type { I18n } from '@adonisjs/i18n'
import type { ItemKind, ItemRow } from '#app/botconversa/queries/item_rows'
import type { DifferenceKind, DifferenceRow } from '#app/botconversa/queries/sync_difference_rows'
import type {
  SyncKind,
  SyncRunRow,
  SyncState,
  SyncStep,
} from '#app/botconversa/queries/sync_run_rows'

/** Going once through all that an account knows at BotConversa. */
export type SyncRun = {
  /** @format uuid */
  id: string
  /** @format uuid */
  accountId: string
  kind: SyncKind
  /** Only looks, and lists what would change. */
  dryRun: boolean
  state: SyncState
  step: SyncStep
  /** The last page that is done, and how many there are as far as is known. */
  page: number
  pages: number | null
  /** People. */
  seen: number
  added: number
  changed: number
  vanished: number
  /** Names that a person here edited, and that are other there. */
  conflicts: number
  /** Numbers that are none. */
  unreadable: number
  /** BotConversa asks for patience, or does not answer: since when, until when, and its words. */
  waiting: {
    /** @format date-time */
    since: string
    /** @format date-time */
    until: string | null
    detail: string | null
  } | null
  error: SyncRunError | null
  /** Null where nobody asked for it. @format uuid */
  startedBy: string | null
  /** @format date-time */
  startedAt: string
  /** @format date-time */
  finishedAt: string | null
}
export type SyncRunError = {
  /** A stable word. */
  code: string
  /** What is wrong and what to do, in the reader's language. */
  message: string
  /** In BotConversa's own words, where it had any. */
  detail: string | null
}

/** Something that is other there than here. */
export type SyncDifference = {
  /** @format uuid */
  id: string
  subject: 'subscriber' | ItemKind
  kind: DifferenceKind
  /** @format uuid */
  subscriberId: string | null
  /** Its id there. */
  externalId: number | null
  field: string | null
  ours: string | null
  theirs: string | null
}

/** A tag, flow, custom field or manager there. */
export type BotconversaItem = {
  kind: ItemKind
  /** Its id there. */
  externalId: number
  name: string
  /** Since when it is not in the list any more. @format date-time */
  vanishedAt: string | null
  /** @format date-time */
  syncedAt: string
}

export const toSyncRun = (row: SyncRunRow, i18n: I18n): SyncRun => ({
  id: row.id,
  accountId: row.accountId,
  kind: row.kind,
  dryRun: row.dryRun,
  state: row.state,
  step: row.step,
  page: row.page,
  pages: row.pages,
  seen: row.seen,
  added: row.added,
  changed: row.changed,
  vanished: row.vanished,
  conflicts: row.conflicts,
  unreadable: row.unreadable,
  waiting: row.waitingSince && {
    since: row.waitingSince.toISOString(),
    until: row.nextAt?.toISOString() ?? null,
    detail: row.detail,
  },
  error: row.error === null ? null : toError(row.error, row.detail, i18n),
  startedBy: row.startedBy,
  startedAt: row.startedAt.toISOString(),
  finishedAt: row.finishedAt?.toISOString() ?? null,
})

const toError = (code: string, detail: string | null, i18n: I18n): SyncRunError => ({
  code,
  message: i18n.t(`botconversa.sync.${code}`, undefined, code),
  detail,
})

export const toDifference = (row: DifferenceRow): SyncDifference => ({
  id: row.id,
  subject: row.subject,
  kind: row.kind,
  subscriberId: row.subscriberId,
  externalId: row.externalId,
  field: row.field,
  ours: row.ours,
  theirs: row.theirs,
})

export const toItem = (row: ItemRow): BotconversaItem => ({
  kind: row.kind,
  externalId: row.externalId,
  name: row.name,
  vanishedAt: row.vanishedAt?.toISOString() ?? null,
  syncedAt: row.syncedAt.toISOString(),
})
