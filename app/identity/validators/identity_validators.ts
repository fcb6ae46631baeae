import vine from '@vinejs/vine'
import { IANAZone } from 'luxon'
import { emoji } from '#app/core/validation/emoji'
import { shape } from '#app/core/validation/strict'
import {
  emailAddress,
  id,
  line,
  locale,
  newPassword,
  pageFields,
  prose,
  queryCount,
  timestamp,
  version,
} from '#app/core/validation/words'

const knownTimeZone = vine.createRule((value: unknown, _options, field) => {
  if (typeof value !== 'string' || !IANAZone.isValidZone(value))
    field.report('The {{ field }} field must be an IANA time zone', 'time_zone', field)
})

const timeZone = () => vine.string().maxLength(60).use(knownTimeZone())
const role = () => vine.enum(['admin', 'team', 'student'] as const)
const teamIds = () => vine.array(id()).maxLength(20).distinct()
/** Whatever was typed is compared, so that a wrong one is a wrong one and no hint at the rules. */
const givenPassword = () => vine.string().maxLength(200)
const secret = () => vine.string().minLength(1).maxLength(200)

export const signIn = vine.create(
  shape({ email: vine.string().trim().minLength(1).maxLength(254), password: givenPassword() })
)
export const refreshSession = vine.create(shape({ refreshToken: secret() }))
export const requestPasswordReset = vine.create(shape({ email: emailAddress() }))
export const resetPassword = vine.create(shape({ token: secret(), password: newPassword() }))
export const changePassword = vine.create(
  shape({ currentPassword: givenPassword(), password: newPassword() })
)
export const requestEmailChange = vine.create(
  shape({ email: emailAddress(), currentPassword: givenPassword() })
)
export const confirmEmail = vine.create(shape({ token: secret() }))

const profile = {
  name: line(120).optional(),
  locale: locale().optional(),
  timeZone: timeZone().optional(),
  version: version().optional(),
}

export const setStatus = vine.create(
  shape({
    text: line(100).optional(),
    emoji: emoji().optional().requiredIfMissing('text'),
    until: timestamp().nullable().optional(),
  })
)
export const updateMe = vine.create(shape(profile))
export const updateUser = vine.create(
  shape({ ...profile, role: role().optional(), email: emailAddress().optional() })
)
export const createUser = vine.create(
  shape({
    name: line(120),
    email: emailAddress(),
    role: role(),
    locale: locale().optional(),
    timeZone: timeZone().optional(),
    teamIds: teamIds().optional(),
  })
)
export const listUsers = vine.create(
  shape({
    role: role().optional(),
    teamId: id().optional(),
    q: line(120).optional(),
    active: vine.boolean().optional(),
    ...pageFields,
  })
)
export const listPeople = vine.create(shape({ q: line(120).optional(), ...pageFields }))

export const createTeam = vine.create(
  shape({ name: line(80), description: prose(500).nullable().optional() })
)
export const updateTeam = vine.create(
  shape({
    name: line(80).optional(),
    description: prose(500).nullable().optional(),
    version: version().optional(),
  })
)
export const listTeams = vine.create(shape({ q: line(80).optional(), ...pageFields }))
export const setTeamMember = vine.create(
  shape({ role: vine.enum(['member', 'lead'] as const).optional() })
)

export const createInvitation = vine.create(
  shape({
    email: emailAddress(),
    role: role(),
    name: line(120).optional(),
    locale: locale().optional(),
    teamIds: teamIds().optional(),
  })
)
export const listInvitations = vine.create(
  shape({
    state: vine.enum(['pending', 'accepted', 'cancelled', 'expired'] as const).optional(),
    ...pageFields,
  })
)
export const acceptInvitation = vine.create(
  shape({
    name: line(120),
    password: newPassword(),
    locale: locale().optional(),
    timeZone: timeZone().optional(),
  })
)

export const setPresence = vine.create(
  shape({ state: vine.enum(['online', 'away', 'break'] as const) })
)
export const setFocus = vine.create(
  shape({ focused: vine.boolean({ strict: true }), conversationId: id().nullable().optional() })
)

export const listAuditEvents = vine.create(
  shape({
    actorId: id().optional(),
    action: vine
      .string()
      .maxLength(80)
      .regex(/^[a-z_]+\.([a-z_]+|\*)$/)
      .optional(),
    subjectType: vine
      .string()
      .maxLength(40)
      .regex(/^[a-z_]+$/)
      .optional(),
    subjectId: id().optional(),
    from: timestamp().optional(),
    to: timestamp().optional(),
    ...pageFields,
  })
)
export const listFailures = vine.create(shape({ limit: queryCount(200).optional() }))
export const retryFailures = vine.create(
  shape({
    events: vine
      .array(shape({ eventId: id(), listener: vine.string().maxLength(80) }))
      .maxLength(500)
      .optional(),
    jobs: vine
      .array(shape({ lane: vine.string().maxLength(40), id: vine.string().maxLength(200) }))
      .maxLength(500)
      .optional(),
    /** All that gave up. */
    all: vine.boolean({ strict: true }).optional(),
  })
)
export const createAdmin = vine.create(
  shape({ name: line(120), email: emailAddress(), password: newPassword() })
)
