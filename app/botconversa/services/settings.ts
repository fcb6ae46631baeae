/** What an admin says of one account; the defaults where they say nothing. */

export const MAP_KEYS = [
  'phone',
  'subscriberId',
  'name',
  'text',
  'mediaUrl',
  'status',
  'externalId',
  'occurredAt',
  'manager',
  'flow',
  'tag',
  'origin',
] as const
export type MapKey = (typeof MAP_KEYS)[number]

/** JSON pointers (RFC 6901) into a request's body. */
export type FieldMap = { phone: string } & { [Key in Exclude<MapKey, 'phone'>]?: string }

/** Those that need nothing beside them: a snoozed ticket needs a time, a new one is nobody's wish. */
export const OUR_STATUSES = ['open', 'pending', 'resolved', 'closed'] as const
export type OurStatus = (typeof OUR_STATUSES)[number]

export type Rules = {
  tags: { tag: string; queueId: string }[]
  managers: { managerId: number; userId: string }[]
  /** `in`: this flow's messages set that status; `out`: that status starts the flow. */
  flows: { flowId: number; status: OurStatus; direction: 'in' | 'out' }[]
  /** What a conversation's state is called there, in lower case, and what it is here. */
  statuses: Record<string, OurStatus>
}

/** What of ours may stand in a custom field there. Of several tickets with somebody it is the newest's. */
export const FIELD_SOURCES = [
  'contact.name',
  'contact.email',
  'ticket.number',
  'ticket.subject',
  'ticket.status',
  'ticket.queue',
  'ticket.assignee',
] as const
export type FieldSource = (typeof FIELD_SOURCES)[number]

/** What is sent there. */
export type Outbound = {
  messages: boolean
  files: boolean
  status: boolean
  manager: boolean
  tags: boolean
  automaticAnswers: boolean
  /** Written whenever it is something else than was written last. */
  fields: { fieldId: number; source: FieldSource }[]
}

export const usualRules: Rules = {
  tags: [],
  managers: [],
  flows: [],
  statuses: {
    open: 'open',
    aberto: 'open',
    aberta: 'open',
    closed: 'resolved',
    fechado: 'resolved',
    fechada: 'resolved',
  },
}

export const usualOutbound: Outbound = {
  messages: true,
  files: true,
  status: true,
  manager: true,
  tags: false,
  automaticAnswers: true,
  fields: [],
}

export const rulesOf = (given: Partial<Rules>): Rules => ({ ...usualRules, ...given })
export const outboundOf = (given: Partial<Outbound>): Outbound => ({ ...usualOutbound, ...given })
