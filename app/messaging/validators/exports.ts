import vine from '@vinejs/vine'
import { shape } from '#app/core/validation/strict'
import { line } from '#app/core/validation/words'

export const requestExportValidator = vine.create(shape({ reason: line(500).optional() }))
