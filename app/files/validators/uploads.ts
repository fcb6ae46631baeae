import vine from '@vinejs/vine'
import { shape } from '#app/core/validation/strict'
import { count, prose } from '#app/core/validation/words'

export const presignValidator = vine.create(
  shape({
    name: prose(1_000, 1),
    mime: vine.string().regex(/^[\w.+-]{1,60}\/[\w.+-]{1,100}$/),
    bytes: count(),
  })
)

export const downloadValidator = vine.create(
  shape({
    /** The recording as it came, where another form of it is served. */
    original: vine.boolean().optional(),
    /** Asks the browser to save, not to show. */
    download: vine.boolean().optional(),
  })
)
