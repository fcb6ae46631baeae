import { runStatement } from '#app/core/database/hot_pool'
import { prepared, sql } from '#app/core/database/sql'
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
  /** Nobody writes, by decision of who keeps order. */
  frozen: boolean
  /** Only who leads it posts. */
  announcement: boolean
  /** Null for who is not a member (now). */
  role: MemberRole | null
  joinedRevision: number | null
  /** An admin who is not in it has said why they must read it, and may for a while. */
  glassBroken: boolean
  /** How far the conversation had come when this was read: what is read after it may be newer, never older. */
  firstSeq: number
  lastSeq: number
  lastMainSeq: number
  revision: number
  /** What the kind itself asked besides (ConversationKind.access). */
  access?: unknown
}

/** The look into the grants is spared for members. */
const standingOf = (reader: string, conversation: string) => `
  select c.id, c.kind, c.visibility, c.audience_epoch as epoch, c.archived_at is not null as archived,
         c.first_seq as "firstSeq", c.last_seq as "lastSeq", c.last_main_seq as "lastMainSeq", c.revision,
         c.frozen_at is not null as frozen, c.announcement, m.role, m.joined_revision as "joinedRevision",
         case when m.user_id is null then exists (
           select 1 from break_glass_grants g
            where g.admin_id = reader.id and g.conversation_id = c.id and g.expires_at > now()) else false end as "glassBroken"
    from conversations c
    cross join (select ${reader}::uuid as id) reader
    left join conversation_members m on m.conversation_id = c.id and m.user_id = reader.id and m.left_at is null
   where c.id = ${conversation}`
const STANDING = prepared(standingOf('?', '?'))

/**
 * The door to a conversation, for HTTP and sockets alike.
 *
 * @throws NotFound where it does not exist for this person
 */
export async function findStanding(actor: User, conversationId: string): Promise<Standing> {
  const [standing] = await runStatement<Standing>(
    { name: 'find_standing', text: standingOf('$1', '$2') },
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
  const [standing] = await sql<Standing>(STANDING, [actor.id, conversationId], trx)
  return seen(actor, standing, trx)
}

/** Without asking whether it exists for them: for doors that say so themselves. */
export async function standingUnasked(
  actor: { id: string },
  conversationId: string,
  trx?: Transaction
): Promise<Standing | undefined> {
  const [standing] = await sql<Standing>(STANDING, [actor.id, conversationId], trx)
  return standing
}

async function seen(
  actor: User,
  found: Standing | undefined,
  trx?: Transaction
): Promise<Standing> {
  if (!found) throw new NotFound()
  const kind = kindOf(found)
  const standing = kind.access
    ? { ...found, access: await kind.access(actor, found.id, trx) }
    : found
  if (!kind.see(actor, standing)) throw new NotFound()
  return standing
}
