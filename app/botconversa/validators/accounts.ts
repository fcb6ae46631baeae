import vine from '@vinejs/vine'
import { shape } from '#app/core/validation/strict'
import { flag, id, line, version } from '#app/core/validation/words'
import {
  FIELD_SOURCES,
  MAP_KEYS,
  type MapKey,
  OUR_STATUSES,
} from '#app/botconversa/services/settings'

const whole = (min: number, max: number) =>
  vine.number({ strict: true }).withoutDecimals().range([min, max])

/** It stands in a header. */
const key = () =>
  vine
    .string()
    .trim()
    .regex(/^[\x21-\x7e]{1,500}$/)
const headerSecret = () => vine.string().regex(/^[\x21-\x7e]{16,200}$/)
const address = () => vine.string().trim().maxLength(500)
/** A JSON pointer (RFC 6901) to one field of what comes in. */
const pointer = () =>
  vine
    .string()
    .maxLength(200)
    .regex(/^(\/([^~/]|~[01])*)+$/)
const outsideId = () => whole(1, Number.MAX_SAFE_INTEGER)
const status = () => vine.enum(OUR_STATUSES)

const optional = Object.fromEntries(
  MAP_KEYS.filter((name) => name !== 'phone').map((name) => [name, pointer().optional()])
) as Record<Exclude<MapKey, 'phone'>, ReturnType<ReturnType<typeof pointer>['optional']>>

/** Also for trying one on what came in. */
export const fieldMap = () => shape({ phone: pointer(), ...optional })

const rules = () =>
  shape({
    tags: vine
      .array(shape({ tag: line(120), queueId: id() }))
      .maxLength(200)
      .optional(),
    managers: vine
      .array(shape({ managerId: outsideId(), userId: id() }))
      .maxLength(500)
      .optional(),
    flows: vine
      .array(
        shape({
          flowId: outsideId(),
          status: status(),
          direction: vine.enum(['in', 'out'] as const),
        })
      )
      .maxLength(200)
      .optional(),
    statuses: vine.record(status()).maxLength(100).optional(),
  })

const outbound = () =>
  shape({
    messages: flag().optional(),
    files: flag().optional(),
    status: flag().optional(),
    manager: flag().optional(),
    tags: flag().optional(),
    automaticAnswers: flag().optional(),
    fields: vine
      .array(shape({ fieldId: outsideId(), source: vine.enum(FIELD_SOURCES) }))
      .maxLength(50)
      .distinct('fieldId')
      .optional(),
  })

const fields = {
  baseUrl: address().optional(),
  fieldMap: fieldMap().nullable().optional(),
  defaultQueueId: id().nullable().optional(),
  enabled: flag().optional(),
  capturing: flag().optional(),
  rules: rules().optional(),
  outbound: outbound().optional(),
  ratePerMinute: whole(1, 6_000).optional(),
  windowHours: whole(1, 720).nullable().optional(),
  reopenHours: whole(0, 8_760).nullable().optional(),
  syncEveryHours: whole(1, 720).nullable().optional(),
}

export const createAccountValidator = vine.create(
  shape({ name: line(80), apiKey: key(), headerSecret: headerSecret().optional(), ...fields })
)
export const updateAccountValidator = vine.create(
  shape({
    name: line(80).optional(),
    apiKey: key().optional(),
    headerSecret: headerSecret().nullable().optional(),
    ...fields,
    version: version().optional(),
  })
)
export const rotateTokenValidator = vine.create(
  shape({ headerSecret: headerSecret().optional(), overlapHours: whole(0, 168).optional() })
)
