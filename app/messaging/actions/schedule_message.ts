import { recordEvent } from '#app/core/events/record_event'
import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction, transaction } from '#app/core/database/transaction'
import { Conflict, InvalidInput, StaleVersion } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import { attachAll, releaseAttachments } from '#app/files/services/attaching'
import type User from '#app/identity/models/user'
import { scheduledTimer } from '#app/messaging/jobs/scheduled_message_timer'
import {
  findScheduled,
  SCHEDULED_COLUMNS,
  type ScheduledMessage,
  type ScheduledRow,
  toScheduled,
} from '#app/messaging/queries/scheduled_rows'
import { refuseHollow } from '#app/messaging/services/message_attachments'
import { tellScheduled } from '#app/messaging/services/tell_scheduled'
import { refuseForeignContext } from '#app/messaging/services/threads'

export type ScheduleMessageInput = {
  actor: User
  conversationId: string
  body: string
  sendAt: string
  attachmentIds?: string[]
  replyToId?: string
  threadRootId?: string
  silent?: boolean
  notifyAll?: boolean
}
export type ChangeScheduledInput = {
  actor: User
  id: string
  body?: string
  sendAt?: string
  silent?: boolean
  version?: number
}

const YEAR_MS = 366 * 24 * 3_600_000
/** Beyond it the sweep of each minute is enough: a far hint would only wait in the queue. */
const HINTED_MS = 24 * 3_600_000

/** Says something later. Whether it may be said is asked when it is sent; what it carries is kept for it until then. */
export class ScheduleMessage {
  /** @throws InvalidInput, Problem ATTACHMENT_…, REPLY_TO_UNKNOWN, THREAD_ROOT_INVALID */
  async handle(input: ScheduleMessageInput): Promise<ScheduledMessage> {
    const { actor, conversationId, sendAt, attachmentIds = [] } = input
    refuseTime(sendAt)
    refuseHollow(input)
    return transaction(async (trx) => {
      const { replyToId = null, threadRootId = null, silent = false, notifyAll = false } = input
      await refuseForeignContext(trx, { conversationId, replyToId, threadRootId })
      const id = newId()
      const refers = [replyToId, threadRootId, silent, notifyAll, attachmentIds.length > 0]
      const values = [id, actor.id, conversationId, newId(), input.body, ...refers, sendAt]
      const [row] = await sql<ScheduledRow>(INSERT, values, trx)
      const owner = { actor, ownerType: 'scheduled_message', ownerId: id, trx }
      await attachAll({ ...owner, ids: attachmentIds })
      return done(trx, 'scheduled_message.created', actor, row)
    })
  }
}

/** Says it otherwise or at another time; what could not be sent is tried again. */
export class ChangeScheduled {
  /** @throws NotFound, InvalidInput, StaleVersion, Conflict ALREADY_SENT */
  async handle({ actor, id, version, ...wish }: ChangeScheduledInput): Promise<ScheduledMessage> {
    if (wish.sendAt) refuseTime(wish.sendAt)
    return transaction(async (trx) => {
      const row = await lockUnsent(trx, actor, id)
      if (version !== undefined && version !== row.version)
        throw new StaleVersion((await toScheduled([row], trx))[0])
      const { body = row.body, sendAt = row.sendAt.toISOString(), silent = row.silent } = wish
      refuseTime(sendAt)
      refuseHollow({ body, attachmentIds: row.hasAttachments ? [id] : [] })
      const [changed] = await sql<ScheduledRow>(CHANGE, [body, sendAt, silent, id], trx)
      return done(trx, 'scheduled_message.changed', actor, changed)
    })
  }
}

export class CancelScheduled {
  /** @throws NotFound, Conflict ALREADY_SENT */
  async handle({ actor, id }: { actor: User; id: string }): Promise<void> {
    await transaction(async (trx) => {
      await dropScheduled(trx, await lockUnsent(trx, actor, id), actor)
    })
  }
}

/** Under its row's lock. */
export async function dropScheduled(trx: Transaction, row: ScheduledRow, actor: User | null) {
  await releaseAttachments('scheduled_message', [row.id], trx)
  await sql('delete from scheduled_messages where id = ?', [row.id], trx)
  await recordEvent(trx, 'scheduled_message.cancelled', { actor, ...aboutOf(row) })
  tellScheduled(trx, row, null)
}

async function lockUnsent(trx: Transaction, actor: User, id: string): Promise<ScheduledRow> {
  const row = await findScheduled(actor, id, trx)
  if (row.state === 'sent' || row.state === 'sending') throw new Conflict('ALREADY_SENT')
  return row
}

async function done(
  trx: Transaction,
  name: string,
  actor: User,
  row: ScheduledRow
): Promise<ScheduledMessage> {
  await recordEvent(trx, name, { actor, ...aboutOf(row), payload: { sendAt: row.sendAt } })
  const [scheduled] = await toScheduled([row], trx)
  tellScheduled(trx, row, scheduled)
  const soon = row.sendAt.getTime() - Date.now() < HINTED_MS
  if (soon) afterCommit(trx, () => scheduledTimer.at(row.sendAt))
  return scheduled
}

const aboutOf = ({ id, conversationId }: ScheduledRow) => ({
  subject: { type: 'scheduled_message', id },
  context: { type: 'conversation', id: conversationId },
})

function refuseTime(sendAt: string) {
  const ahead = Date.parse(sendAt) - Date.now()
  if (ahead > 0 && ahead <= YEAR_MS) return
  throw new InvalidInput([
    { field: 'sendAt', rule: 'future', message: 'The time must be ahead, and within a year' },
  ])
}

const INSERT = `
  insert into scheduled_messages
    (id, author_id, conversation_id, client_id, body, reply_to_id, thread_root_id, silent, notify_all, has_attachments, send_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  returning ${SCHEDULED_COLUMNS}`

const CHANGE = `
  update scheduled_messages
     set body = ?, send_at = ?, silent = ?, state = 'waiting', failure = null, version = version + 1, changed_at = now()
   where id = ? returning ${SCHEDULED_COLUMNS}`
