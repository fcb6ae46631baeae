import vine from '@vinejs/vine'
import { shape } from '#app/core/validation/strict'
import { flag, id, line, prose, saying, version } from '#app/core/validation/words'
import { SORTS } from '#app/support/queries/list_tickets'
import { filterFields } from '#app/support/validators/tickets'

const whole = (min: number, max: number) =>
  vine.number({ strict: true }).withoutDecimals().range([min, max])
const colour = () => vine.string().regex(/^#[0-9a-f]{6}$/)

const queueFields = {
  description: prose(1_000).nullable().optional(),
  assignment: vine.enum(['manual', 'round_robin', 'least_loaded'] as const).optional(),
  sticky: flag().optional(),
  claimOnReply: flag().optional(),
  ownerAnswers: flag().optional(),
  asksHandover: flag().optional(),
  showsAgent: flag().optional(),
  transferMinutes: whole(1, 1_440).optional(),
  reassignAfterMinutes: whole(1, 1_440).nullable().optional(),
  closeAfterDays: whole(1, 365).optional(),
  firstAnswer: prose(2_000).nullable().optional(),
  outOfHoursAnswer: prose(2_000).nullable().optional(),
  businessHoursId: id().nullable().optional(),
}
export const createQueueValidator = vine.create(shape({ name: line(80), ...queueFields }))
export const updateQueueValidator = vine.create(
  shape({ name: line(80).optional(), ...queueFields, version: version().optional() })
)
export const queueMemberValidator = vine.create(shape({ userId: id() }))

export const createTagValidator = vine.create(
  shape({ name: line(60), colour: colour().nullable().optional(), isSkill: flag().optional() })
)
export const updateTagValidator = vine.create(
  shape({
    name: line(60).optional(),
    colour: colour().nullable().optional(),
    isSkill: flag().optional(),
    version: version().optional(),
  })
)
const shortcut = () => vine.string().regex(/^[a-z0-9_-]{1,40}$/)
export const createReplyValidator = vine.create(
  shape({
    shortcut: shortcut(),
    title: line(120),
    body: saying(40_000),
    queueId: id().nullable().optional(),
  })
)
export const updateReplyValidator = vine.create(
  shape({
    shortcut: shortcut().optional(),
    title: line(120).optional(),
    body: saying(40_000).optional(),
    queueId: id().nullable().optional(),
    version: version().optional(),
  })
)
export const availabilityValidator = vine.create(shape({ available: flag() }))
export const agentValidator = vine.create(
  shape({
    available: flag().optional(),
    capacity: whole(0, 200).optional(),
    skillIds: vine.array(id()).maxLength(50).optional(),
  })
)
const viewFields = {
  filters: shape(filterFields).optional(),
  sort: vine.enum(SORTS).optional(),
  position: whole(0, 10_000).optional(),
}
export const createViewValidator = vine.create(
  shape({ name: line(80), shared: flag().optional(), ...viewFields })
)
export const updateViewValidator = vine.create(
  shape({ name: line(80).optional(), ...viewFields, version: version().optional() })
)
const siteFields = {
  queueId: id().nullable().optional(),
  form: vine
    .array(
      shape({
        name: vine.string().regex(/^[a-zA-Z][a-zA-Z0-9_]{0,39}$/),
        label: line(120),
        type: vine.enum(['text', 'email', 'phone', 'select'] as const),
        required: flag(),
        options: vine.array(line(120)).maxLength(50).optional(),
      })
    )
    .maxLength(20)
    .optional(),
  offlineForm: flag().optional(),
  texts: shape({
    title: line(120).optional(),
    greeting: prose(500).optional(),
    offline: prose(500).optional(),
    placeholder: line(120).optional(),
  }).optional(),
  colour: colour().optional(),
  maxOpenTickets: whole(1, 50).optional(),
  enabled: flag().optional(),
}
const origins = () => vine.array(vine.string().maxLength(200)).minLength(1).maxLength(20)
export const createSiteValidator = vine.create(
  shape({ name: line(80), allowedOrigins: origins(), ...siteFields })
)
export const updateSiteValidator = vine.create(
  shape({
    name: line(80).optional(),
    allowedOrigins: origins().optional(),
    ...siteFields,
    version: version().optional(),
  })
)
