import { parsePhone, type Phone } from '#app/identity/services/phones'
import { type Decoded, decodeBody } from '#app/botconversa/services/decode_body'
import { pointAt } from '#app/botconversa/services/json_pointer'
import type { FieldMap, MapKey } from '#app/botconversa/services/settings'

export type Unmapped =
  | Extract<Decoded, { unmapped: string }>['unmapped']
  | 'no_map'
  | 'no_person'
  | 'phone_invalid'
  | 'nothing_said'

/** What a webhook says, by the account's map. */
export type OutsideEvent = {
  subscriberId: number | null
  phone: Phone | null
  name: string | null
  text: string | null
  mediaUrl: string | null
  status: string | null
  externalId: string | null
  occurredAt: Date | null
  manager: string | null
  flow: string | null
  tag: string | null
  /** As mapped: `bot` and `manager` are words of the other side's own. */
  origin: 'contact' | 'bot' | 'manager'
}
export type Reading = { event: OutsideEvent } | { unmapped: Unmapped }

/** Pure: the same bytes and the same map say the same. */
export function readEvent(body: Buffer, contentType: string | null, map: FieldMap | null): Reading {
  if (!map) return { unmapped: 'no_map' }
  const decoded = decodeBody(body, contentType)
  if ('unmapped' in decoded) return decoded
  const event = eventOf(decoded.document, map)
  const { phone, subscriberId, text, mediaUrl, status, flow } = event
  if (!phone && !subscriberId)
    return { unmapped: wordAt(decoded.document, map.phone) ? 'phone_invalid' : 'no_person' }
  if (text === null && mediaUrl === null && status === null && flow === null)
    return { unmapped: 'nothing_said' }
  return { event }
}

function eventOf(document: unknown, map: FieldMap): OutsideEvent {
  const word = (field: MapKey) => wordAt(document, map[field])
  const phone = word('phone')
  return {
    subscriberId: idOf(word('subscriberId')),
    phone: phone === null ? null : parsePhone(withCountry(phone)),
    name: word('name')?.slice(0, 120) ?? null,
    text: word('text'),
    mediaUrl: word('mediaUrl'),
    status: word('status'),
    externalId: word('externalId'),
    occurredAt: instantOf(word('occurredAt')),
    manager: word('manager'),
    flow: word('flow'),
    tag: word('tag'),
    origin: originOf(word('origin')),
  }
}

/** Text that says something. Variables that BotConversa did not fill in come as `{{name}}` or empty. */
function wordAt(document: unknown, pointer: string | undefined): string | null {
  if (pointer === undefined) return null
  const found = pointAt(document, pointer)
  if (typeof found !== 'string' && typeof found !== 'number' && typeof found !== 'boolean')
    return null
  const text = String(found).toWellFormed().replaceAll('\0', '')
  const isUnfilled = /^\s*\{\{[^{}]*\}\}\s*$/.test(text)
  return /\S/u.test(text) && !isUnfilled ? text.trim() : null
}

/** `5511912345678`, as WhatsApp writes it, lacks nothing but its plus. */
const withCountry = (text: string) => {
  const digits = text.replaceAll(/[\s().-]/g, '')
  return /^55\d{10,11}$/.test(digits) ? `+${digits}` : text
}

const idOf = (text: string | null) =>
  text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null

const SECONDS = /^\d{10}(\.\d+)?$/
const MILLISECONDS = /^\d{13}$/
/** An instant, or seconds or milliseconds since 1970; without a zone it is Brazil's. */
function instantOf(text: string | null): Date | null {
  if (text === null) return null
  const time = SECONDS.test(text)
    ? Number(text) * 1000
    : MILLISECONDS.test(text)
      ? Number(text)
      : Date.parse(/[Zz]|[+-]\d\d:?\d\d$/.test(text) ? text : `${text.replace(' ', 'T')}-03:00`)
  return Number.isFinite(time) && time > 0 && time < 4_102_444_800_000 ? new Date(time) : null
}

const originOf = (text: string | null): OutsideEvent['origin'] => {
  const word = text?.toLowerCase() ?? ''
  if (/^(bot|automa|flow|fluxo)/.test(word)) return 'bot'
  return /^(manager|agent|atendente|gerente|operador)/.test(word) ? 'manager' : 'contact'
}

/**
 * Within a lane, one after the other. The number's, whichever of the two a block left out; whose number only we know, the
 * database tells (`KNOWN_LANE`). Whom nobody can be told from gets one for all such.
 */
export function laneOf(reading: Reading): string {
  if ('unmapped' in reading) return 'none'
  const { subscriberId, phone } = reading.event
  return phone ? `p${phone.matchKey}` : `s${subscriberId}`
}
