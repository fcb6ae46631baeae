import { prepared, sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import type { ConversationKindName } from '#app/messaging/models/conversation'

/** `inner` is the number of those who see more of the conversation than its members (the team of a ticket). */
export type Numbers = {
  revision: number
  epoch: number
  inner?: number
  kind?: ConversationKindName
}

/**
 * The next revision of a conversation, for one stored change of what all its members see. Takes the row's lock
 * until the transaction ends, so revisions have no holes and commit in their order.
 * `losesAccess`: somebody is out from now on; later frames go to another room.
 */
export async function nextRevision(
  trx: Transaction,
  conversationId: string,
  { losesAccess = false } = {}
): Promise<Required<Numbers>> {
  const [numbers] = await sql<Required<Numbers>>(NEXT, [losesAccess ? 1 : 0, conversationId], trx)
  return numbers
}

const NEXT = prepared(`
  update conversations
     set revision = revision + 1, team_revision = team_revision + 1, audience_epoch = audience_epoch + ?, changed_at = clock_timestamp()
   where id = ? returning revision, audience_epoch as epoch, team_revision as inner, kind`)

/** For a change that its members see nothing of: their number stays, so that it shows as no hole. */
export async function nextInnerRevision(
  trx: Transaction,
  conversationId: string
): Promise<Required<Numbers>> {
  const [numbers] = await sql<Required<Numbers>>(NEXT_INNER, [conversationId], trx)
  return numbers
}

const NEXT_INNER = prepared(`
  update conversations set team_revision = team_revision + 1
   where id = ? returning revision, audience_epoch as epoch, team_revision as inner, kind`)
