import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { Conflict } from '#app/core/http/problem'
import {
  SendMessage,
  type Sending,
  type SendMessageInput,
} from '#app/messaging/actions/send_message'
import { messageRow } from '#app/messaging/queries/message_rows'
import { toMessage } from '#app/messaging/transformers/message_transformer'

export type SendTicketMessageInput = SendMessageInput & {
  /** How far the conversation had come when the answer was begun. */
  basedOnSeq?: number
  /** "Send anyway." */
  force?: boolean
}

/** An answer to the student. Begun on an old state, it is held back once: somebody may have said the same meanwhile. */
export class SendTicketMessage {
  /** @throws Conflict REPLIED_SINCE with what was said, and all that SendMessage refuses */
  async handle({ basedOnSeq, force, ...input }: SendTicketMessageInput): Promise<Sending> {
    const isHeldBack = basedOnSeq !== undefined && !force
    // Under the ticket's lock: of two who answer at the same instant one is heard, and the other is told of it.
    const refuse = (trx: Transaction) => refuseStale(trx, input, basedOnSeq!)
    return new SendMessage().handle({ ...input, ...(isHeldBack && { refuse }) })
  }
}

/** Only words of others count. */
async function refuseStale(
  trx: Transaction,
  { actor, conversationId }: SendMessageInput,
  basedOnSeq: number
) {
  const values = [conversationId, basedOnSeq, actor.id]
  const [since] = await sql<{ id: string; count: number }>(SINCE, values, trx)
  if (!since) return
  const last = (await messageRow(since.id, trx))!
  throw new Conflict('REPLIED_SINCE', { count: since.count, lastMessage: toMessage(last) })
}

// Uses index: messages_conversation_seq.
const SINCE = `
  select id, count(*) over ()::int as count from messages
   where conversation_id = ? and seq > ? and author_id is distinct from ? and kind <> 'system' and deleted_at is null
   order by seq desc limit 1`
