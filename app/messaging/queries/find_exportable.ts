import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { NotFound } from '#app/core/http/problem'
import { demand } from '#app/core/http/demand'
import type User from '#app/identity/models/user'
import { kindOf } from '#app/messaging/kinds'
import type { Standing } from '#app/messaging/queries/find_standing'

/**
 * The door of exports, wider than that to the conversation itself: an admin takes out also where they are not in.
 * What that is worth is in the audit trail, not here: `conversation.exported`.
 *
 * @throws NotFound, Forbidden (NOT_THE_OWNER, NOT_A_MEMBER)
 */
export async function demandExportable(
  actor: User,
  conversationId: string,
  trx?: Transaction
): Promise<Standing> {
  const [standing] = await sql<Standing>(STANDING, [actor.id, conversationId], trx)
  if (!standing) throw new NotFound()
  demand(kindOf(standing).export(actor, standing))
  return standing
}

const STANDING = `
  select c.id, c.kind, c.visibility, c.audience_epoch as epoch, c.archived_at is not null as archived,
         m.role, m.joined_revision as "joinedRevision"
    from conversations c
    left join conversation_members m on m.conversation_id = c.id and m.user_id = ? and m.left_at is null
   where c.id = ?`
