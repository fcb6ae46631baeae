import vine from '@vinejs/vine'
import { shape } from '#app/core/validation/strict'
import { flag, id, line, pageFields, prose, version } from '#app/core/validation/words'

const visibility = () => vine.enum(['public', 'private'] as const)
const role = () => vine.enum(['owner', 'moderator', 'member'] as const)

const retentionDays = () => vine.number({ strict: true }).withoutDecimals().range([1, 3_650])

const MAX_OTHERS = 8

export const createChannelValidator = vine.create(
  shape({
    name: line(80),
    visibility: visibility(),
    topic: line(250).optional(),
    description: prose(2_000).optional(),
    announcement: flag().optional(),
    isDefault: flag().optional(),
    retentionDays: retentionDays().nullable().optional(),
  })
)
export const updateChannelValidator = vine.create(
  shape({
    name: line(80).optional(),
    topic: line(250, 0).nullable().optional(),
    description: prose(2_000).nullable().optional(),
    announcement: flag().optional(),
    isDefault: flag().optional(),
    retentionDays: retentionDays().nullable().optional(),
    version: version().optional(),
  })
)
export const listChannelsValidator = vine.create(
  shape({
    ...pageFields,
    scope: vine.enum(['mine', 'discoverable'] as const).optional(),
    q: vine.string().maxLength(80).optional(),
  })
)
export const leaveChannelValidator = vine.create(shape({ successorId: id().optional() }))
export const addMemberValidator = vine.create(shape({ userId: id(), role: role().optional() }))
export const changeMemberValidator = vine.create(shape({ role: role() }))
export const listMembersValidator = vine.create(shape(pageFields))
export const openDirectMessageValidator = vine.create(
  shape({ userIds: vine.array(id()).maxLength(MAX_OTHERS).distinct() })
)
