import { runStatement } from '#app/core/database/hot_pool'
import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { NotFound } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { kindOf } from '#app/messaging/kinds'
import type { ConversationKindName, Visibility } from '#app/messaging/models/conversation'
import type { MemberRole } from '#app/messaging/models/conversation_member'

/** How one person stands to one conversation: what every policy about it is decided on. */
export type Standing = {
  id: string
  kind: ConversationKindName
  visibility: Visibility
  /** The audience that the decision holds for: a send carries it, and is refused where it has changed. */
  epoch: number
  archived: boolean
  /** Null for who is not a member (now). */
  role: MemberRole | null
  joinedRevision: number | null
}

const COLUMNS = `
  select c.id, c.kind, c.visibility, c.audience_epoch as epoch, c.archived_at is not null as archived,
         m.role, m.joined_revision as "joinedRevision"
    from conversations c
    left join conversation_members m on m.conversation_id = c.id and m.left_at is null`

/**
 * The door to a conversation, for HTTP and sockets alike.
 *
 * @throws NotFound where it does not exist for this person
 */
export async function findStanding(actor: User, conversationId: string): Promise<Standing> {
  const [standing] = await runStatement<Standing>(
    { name: 'find_standing', text: `${COLUMNS} and m.user_id = $1 where c.id = $2` },
    [actor.id, conversationId]
  )
  return seen(actor, standing)
}

/** The same on the locked row, in the lock order of the house: nobody joins, leaves, sends or edits meanwhile. */
export async function lockStanding(
  actor: User,
  conversationId: string,
  trx: Transaction
): Promise<Standing> {
  await sql('select 1 from conversations where id = ? for no key update', [conversationId], trx)
  const [standing] = await sql<Standing>(
    `${COLUMNS} and m.user_id = ? where c.id = ?`,
    [actor.id, conversationId],
    trx
  )
  return seen(actor, standing)
}

function seen(actor: User, standing: Standing | undefined): Standing {
  if (!standing || !kindOf(standing).see(actor, standing)) throw new NotFound()
  return standing
}
