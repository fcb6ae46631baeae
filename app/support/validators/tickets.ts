import { bodyLength } from '#config/messaging'
import vine from '@vinejs/vine'
import { bulkTickets } from '#config/support'
import { shape } from '#app/core/validation/strict'
import {
  count,
  flag,
  id,
  line,
  pageFields,
  prose,
  queryCount,
  queryFlag,
  saying,
  timestamp,
  version,
} from '#app/core/validation/words'
import { PRIORITIES, STATUSES } from '#app/support/queries/ticket_facts'
import { SORTS } from '#app/support/queries/list_tickets'

const text = (max: number) => vine.string().maxLength(max).optional()

export const filterFields = {
  status: text(60),
  priority: text(40),
  queueId: text(36),
  assigneeId: text(36),
  channel: vine.enum(['widget', 'botconversa', 'manual'] as const).optional(),
  tag: text(60),
  slaState: vine.enum(['ok', 'warning', 'breached', 'paused'] as const).optional(),
  contactId: id().optional(),
  studentId: id().optional(),
  spam: queryFlag().optional(),
  q: text(200),
}

export const listTicketsValidator = vine.create(
  shape({
    ...filterFields,
    viewId: id().optional(),
    counts: queryFlag().optional(),
    views: queryFlag().optional(),
    sort: vine.enum(SORTS).optional(),
    ...pageFields,
  })
)
export const createTicketValidator = vine.create(
  shape({
    subject: line(200),
    contactId: id().optional(),
    studentId: id().optional(),
    queueId: id().optional(),
    assigneeId: id().optional(),
    priority: vine.enum(PRIORITIES).optional(),
    tagIds: vine.array(id()).maxLength(50).optional(),
    body: saying(bodyLength).optional(),
  })
)
export const updateTicketValidator = vine.create(
  shape({
    subject: line(200).optional(),
    priority: vine.enum(PRIORITIES).optional(),
    status: vine.enum(STATUSES).optional(),
    tagIds: vine.array(id()).maxLength(50).optional(),
    customFields: vine.record(vine.string().maxLength(2_000)).optional(),
    isSpam: flag().optional(),
    version: version().optional(),
  })
)
export const assignTicketValidator = vine.create(shape({ userId: id() }))
export const snoozeTicketValidator = vine.create(shape({ until: timestamp() }))
export const mergeTicketValidator = vine.create(shape({ targetId: id() }))
export const linkTicketValidator = vine.create(shape({ ticketId: id() }))
const handover = () => shape({ about: line(500), done: line(500), next: line(500) }).optional()
export const transferTicketValidator = vine.create(
  shape({
    toUserId: id().optional(),
    toQueueId: id().optional(),
    reason: prose(1_000).optional(),
    handover: handover(),
    requireAcceptance: flag().optional(),
  })
)
export const listTransfersValidator = vine.create(
  shape({
    state: vine
      .enum(['pending', 'accepted', 'declined', 'cancelled', 'expired'] as const)
      .optional(),
    ...pageFields,
  })
)
export const bulkTicketsValidator = vine.create(
  shape({
    ticketIds: vine.array(id()).minLength(1).maxLength(bulkTickets),
    action: vine.enum(['assign', 'unassign', 'transfer', 'tag', 'untag', 'resolve'] as const),
    userId: id().optional(),
    queueId: id().optional(),
    tagIds: vine.array(id()).maxLength(50).optional(),
    reason: prose(1_000).optional(),
    handover: handover(),
    requireAcceptance: flag().optional(),
  })
)
export const sendTicketMessageValidator = vine.create(
  shape({
    clientId: id(),
    body: prose(bodyLength),
    kind: vine.enum(['text', 'voice'] as const).optional(),
    attachmentIds: vine.array(id()).maxLength(20).optional(),
    replyToId: id().optional(),
    threadRootId: id().optional(),
    silent: flag().optional(),
    requiresConfirmation: flag().optional(),
    notifyAll: flag().optional(),
    basedOnSeq: count().optional(),
    force: flag().optional(),
  })
)
export const writeNoteValidator = vine.create(
  shape({ body: prose(bodyLength), attachmentIds: vine.array(id()).maxLength(20).optional() })
)
export const editNoteValidator = vine.create(
  shape({
    body: saying(bodyLength).optional(),
    pinned: flag().optional(),
    version: version().optional(),
  })
)
export const timelineValidator = vine.create(
  shape({
    before: queryCount().optional(),
    limit: vine.number().withoutDecimals().range([1, 200]).optional(),
  })
)
export const openTicketEventValidator = vine.create(shape({ ticketId: id() }))

/** What students say. */
export const openWidgetTicketValidator = vine.create(
  shape({
    subject: line(200).optional(),
    body: prose(bodyLength),
    kind: vine.enum(['text', 'voice'] as const).optional(),
    clientId: id(),
    attachmentIds: vine.array(id()).maxLength(20).optional(),
    form: vine.record(vine.string().maxLength(500)).optional(),
    previousTicketId: id().optional(),
    siteKey: vine.string().maxLength(80).optional(),
  })
)
export const widgetMessageValidator = vine.create(
  shape({
    clientId: id(),
    body: prose(bodyLength),
    kind: vine.enum(['text', 'voice'] as const).optional(),
    attachmentIds: vine.array(id()).maxLength(20).optional(),
    replyToId: id().optional(),
  })
)
export const rateTicketValidator = vine.create(
  shape({
    score: vine.number({ strict: true }).withoutDecimals().range([1, 5]),
    comment: prose(2_000).optional(),
  })
)
export const widgetSessionValidator = vine.create(
  shape({ siteKey: vine.string().maxLength(80), token: vine.string().maxLength(8_000) })
)
export const widgetConfigValidator = vine.create(shape({ siteKey: vine.string().maxLength(80) }))
