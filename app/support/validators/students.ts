import vine from '@vinejs/vine'
import { shape } from '#app/core/validation/strict'
import { emailAddress, line, pageFields, version } from '#app/core/validation/words'
import { SORTS } from '#app/support/queries/list_tickets'
import { filterFields } from '#app/support/validators/tickets'

export const listStudentsValidator = vine.create(shape({ q: line(120).optional(), ...pageFields }))
export const updateStudentValidator = vine.create(
  shape({
    name: line(120).optional(),
    phones: vine.array(vine.string().maxLength(40)).maxLength(10).optional(),
    emails: vine.array(emailAddress()).maxLength(10).optional(),
    version: version().optional(),
  })
)
export const listStudentTicketsValidator = vine.create(
  shape({ status: filterFields.status, sort: vine.enum(SORTS).optional(), ...pageFields })
)
