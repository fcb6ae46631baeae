import vine from '@vinejs/vine'
import { shape } from '#app/core/validation/strict'
import { flag, line, pageFields, queryFlag } from '#app/core/validation/words'
import { ITEM_KINDS } from '#app/botconversa/queries/item_rows'
import { DIFFERENCE_KINDS } from '#app/botconversa/queries/sync_difference_rows'
import { SYNC_KINDS } from '#app/botconversa/queries/sync_run_rows'

export const startSyncValidator = vine.create(
  shape({ kind: vine.enum(SYNC_KINDS), dryRun: flag().optional() })
)
export const listSyncRunsValidator = vine.create(shape({ ...pageFields }))
export const listDifferencesValidator = vine.create(
  shape({ kind: vine.enum(DIFFERENCE_KINDS).optional(), ...pageFields })
)
export const listItemsValidator = vine.create(shape({ kind: vine.enum(ITEM_KINDS).optional() }))
export const listSubscribersValidator = vine.create(
  shape({ q: line(120).optional(), conflicts: queryFlag().optional(), ...pageFields })
)
