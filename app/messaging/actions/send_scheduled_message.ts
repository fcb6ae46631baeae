import { recordEvent } from '#app/core/events/record_event'
import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { Problem } from '#app/core/http/problem'
import User from '#app/identity/models/user'
import { SendMessage } from '#app/messaging/actions/send_message'
import {
  SCHEDULED_COLUMNS,
  type ScheduledRow,
  toScheduled,
} from '#app/messaging/queries/scheduled_rows'
import { tellScheduled } from '#app/messaging/services/tell_scheduled'

/** Who died while sending is taken over after so long; the stored clientId makes it the same message. */
export const TAKEN_OVER_AFTER = '1 minute'

/**
 * Sends what is due, once: claimed in a step of its own, sent by the action of everybody, and written off. What is
 * refused now is kept with the reason; anything else (the database away) is tried again by the next sweep.
 */
export class SendScheduledMessage {
  async handle({ id }: { id: string }): Promise<void> {
    const [row] = await sql<ScheduledRow>(CLAIM, [id])
    if (!row) return // Sent, changed or cancelled meanwhile.
    try {
      const messageId = await send(row)
      await finish(row, SENT, [messageId, row.id])
    } catch (error) {
      if (!(error instanceof Problem) || error.status >= 500) throw error
      await finish(row, FAILED, [error.code, row.id], error.code)
    }
  }
}

async function send(row: ScheduledRow): Promise<string> {
  const { id, authorId, conversationId, clientId, body, silent, notifyAll } = row
  const { message } = await new SendMessage().handle({
    actor: await User.findOrFail(authorId),
    conversationId,
    clientId,
    body,
    silent,
    notifyAll,
    replyToId: row.replyToId ?? undefined,
    threadRootId: row.threadRootId ?? undefined,
    heldBy: row.hasAttachments ? { ownerType: 'scheduled_message', ownerId: id } : undefined,
    interactive: false,
  })
  return message.id
}

async function finish(row: ScheduledRow, change: string, values: unknown[], failure?: string) {
  await transaction(async (trx) => {
    const [changed] = await sql<ScheduledRow>(change, values, trx)
    if (!changed) return // Taken over, and finished by the other.
    const { id, conversationId } = row
    await recordEvent(trx, failure ? 'scheduled_message.failed' : 'scheduled_message.sent', {
      actor: null,
      subject: { type: 'scheduled_message', id },
      context: { type: 'conversation', id: conversationId },
      payload: failure ? { code: failure } : { messageId: changed.messageId },
    })
    tellScheduled(trx, changed, (await toScheduled([changed], trx))[0])
  })
}

const CLAIM = `
  update scheduled_messages set state = 'sending', claimed_at = now(), changed_at = now()
   where id = ? and send_at <= now()
     and (state = 'waiting' or (state = 'sending' and claimed_at < now() - interval '${TAKEN_OVER_AFTER}'))
  returning ${SCHEDULED_COLUMNS}`

const SENT = `
  update scheduled_messages set state = 'sent', message_id = ?, has_attachments = false, changed_at = now()
   where id = ? and state = 'sending' returning ${SCHEDULED_COLUMNS}`

const FAILED = `
  update scheduled_messages set state = 'failed', failure = ?, version = version + 1, changed_at = now()
   where id = ? and state = 'sending' returning ${SCHEDULED_COLUMNS}`
