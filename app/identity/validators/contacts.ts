import vine from '@vinejs/vine'
import { shape } from '#app/core/validation/strict'
import { emailAddress, line, pageFields, prose, version } from '#app/core/validation/words'

const phones = () => vine.array(vine.string().maxLength(40)).maxLength(10).optional()
const emails = () => vine.array(emailAddress()).maxLength(10).optional()

export const listContactsValidator = vine.create(
  shape({ q: vine.string().maxLength(120).optional(), ...pageFields })
)
export const createContactValidator = vine.create(
  shape({ name: line(120), phones: phones(), emails: emails() })
)
export const updateContactValidator = vine.create(
  shape({
    name: line(120).optional(),
    phones: phones(),
    emails: emails(),
    version: version().optional(),
  })
)
export const blockContactValidator = vine.create(shape({ reason: prose(500).optional() }))
