import vine from '@vinejs/vine'
import { shape } from '#app/core/validation/strict'
import { flag, id, line, version } from '#app/core/validation/words'
import { PRIORITIES } from '#app/support/queries/ticket_facts'

const clock = () => vine.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/)
const weekly = () =>
  vine
    .array(
      shape({
        weekday: vine.number({ strict: true }).withoutDecimals().range([1, 7]),
        from: clock(),
        to: clock(),
      })
    )
    .maxLength(70)
const year = () => vine.number().withoutDecimals().range([2020, 2100])

export const createHoursValidator = vine.create(
  shape({ name: line(80), timeZone: vine.string().maxLength(60), weekly: weekly() })
)
export const updateHoursValidator = vine.create(
  shape({
    name: line(80).optional(),
    timeZone: vine.string().maxLength(60).optional(),
    weekly: weekly().optional(),
    version: version().optional(),
  })
)
export const listHolidaysValidator = vine.create(shape({ year: year().optional() }))
export const addHolidayValidator = vine.create(
  shape({
    date: vine
      .string()
      .regex(
        /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$|^(?:19|20|21)\d\d-(?:0[13-9]|1[0-2])-(?:29|30)$|^(?:19|20|21)\d\d-(?:0[13578]|1[02])-31$/
      ),
    name: line(120),
    businessHoursId: id().nullable().optional(),
  })
)
export const importHolidaysValidator = vine.create(
  shape({
    year: vine.number({ strict: true }).withoutDecimals().range([2020, 2100]),
    state: vine
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
  })
)
const minutes = () =>
  vine.number({ strict: true }).withoutDecimals().range([1, 525_600]).nullable().optional()
const policyFields = {
  queueId: id().nullable().optional(),
  priority: vine.enum(PRIORITIES).nullable().optional(),
  businessHoursId: id().nullable().optional(),
  firstResponseMinutes: minutes(),
  nextResponseMinutes: minutes(),
  resolutionMinutes: minutes(),
  pauseWhilePending: flag().optional(),
  warnPercent: vine.number({ strict: true }).withoutDecimals().range([1, 99]).optional(),
}
export const createPolicyValidator = vine.create(shape({ name: line(80), ...policyFields }))
export const updatePolicyValidator = vine.create(
  shape({ name: line(80).optional(), ...policyFields, version: version().optional() })
)
