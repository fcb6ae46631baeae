import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { raiseAccess } from '#app/core/realtime/access'
import type User from '#app/identity/models/user'
import type { MemberRole } from '#app/messaging/models/conversation_member'
import { conversationRow } from '#app/messaging/queries/conversation_rows'
import { nextRevision } from '#app/messaging/services/numbering'
import { tellConversation, tellOfLoss, tellPeople } from '#app/messaging/services/tell'
import { toConversationForAll } from '#app/messaging/transformers/conversation_transformer'
import { type MemberRow, toMember } from '#app/messaging/transformers/member_transformer'

type Change = { actor: User | null; conversationId: string; userId: string }

export async function memberRow(
  conversationId: string,
  userId: string,
  trx?: Transaction
): Promise<MemberRow | undefined> {
  const [row] = await sql<MemberRow>(
    `select m.user_id as "userId", u.name, u.avatar_url as "avatarUrl", m.role, m.joined_at as "joinedAt", m.left_at as "leftAt"
       from conversation_members m join users u on u.id = m.user_id
      where m.conversation_id = ? and m.user_id = ?`,
    [conversationId, userId],
    trx
  )
  return row
}

/** Puts somebody in, under the conversation's lock. They see the whole history, and nothing of it as unread. */
export async function admit(
  trx: Transaction,
  { actor, conversationId, userId }: Change,
  role: MemberRole
): Promise<MemberRow> {
  const numbers = await nextRevision(trx, conversationId)
  await sql(ADMIT, [userId, role, numbers.revision, numbers.revision, conversationId], trx)
  await raiseAccess(trx, [userId])
  const member = (await memberRow(conversationId, userId, trx))!
  const eventId = await recordMemberEvent(trx, 'member.joined', { actor, conversationId, userId })
  const told = { eventId, conversationId, numbers }
  tellConversation(trx, 'member.joined', told, { member: toMember(member) }, 'member')
  const conversation = toConversationForAll(await conversationRow(conversationId, userId, trx))
  tellPeople(trx, [userId], 'conversation.created', told, { conversation })
  return member
}

/** Puts somebody out, under the conversation's lock: a new audience from this change on. */
export async function dismiss(
  trx: Transaction,
  { actor, conversationId, userId }: Change
): Promise<MemberRow> {
  const numbers = await nextRevision(trx, conversationId, { losesAccess: true })
  await sql(DISMISS, [numbers.revision, conversationId, userId], trx)
  await raiseAccess(trx, [userId])
  const member = (await memberRow(conversationId, userId, trx))!
  const eventId = await recordMemberEvent(trx, 'member.left', { actor, conversationId, userId })
  const told = { eventId, conversationId, numbers }
  tellOfLoss(trx, 'member.left', told, { member: toMember(member) }, [userId])
  tellPeople(trx, [userId], 'member.left', told, { member: toMember(member) })
  return member
}

export async function changeRole(
  trx: Transaction,
  change: Change,
  role: MemberRole
): Promise<MemberRow> {
  const { conversationId, userId } = change
  // Who led may be in the middle of a send that was decided on that: a new audience asks again.
  const numbers = await nextRevision(trx, conversationId, { losesAccess: role !== 'owner' })
  await sql(CHANGE_ROLE, [role, numbers.revision, conversationId, userId], trx)
  const member = (await memberRow(conversationId, userId, trx))!
  const eventId = await recordMemberEvent(trx, 'member.changed', change, { role })
  const told = { eventId, conversationId, numbers }
  if (role === 'owner')
    tellConversation(trx, 'member.changed', told, { member: toMember(member) }, 'member')
  else tellOfLoss(trx, 'member.changed', told, { member: toMember(member) }, [])
  return member
}

function recordMemberEvent(
  trx: Transaction,
  name: string,
  { actor, conversationId, userId }: Change,
  payload: object = {}
) {
  return recordEvent(trx, name, {
    actor,
    subject: { type: 'user', id: userId },
    context: { type: 'conversation', id: conversationId },
    payload: { ...payload },
  })
}

const ADMIT = `
  insert into conversation_members (conversation_id, user_id, role, joined_revision, revision, last_read_seq, last_read_ordinal)
  select c.id, ?, ?, ?, ?, c.last_seq, c.last_ordinal from conversations c where c.id = ?
  on conflict (conversation_id, user_id) do update
     set role = excluded.role, joined_at = now(), left_at = null, changed_at = clock_timestamp(),
         joined_revision = excluded.joined_revision, revision = excluded.revision,
         last_read_seq = excluded.last_read_seq, last_read_ordinal = excluded.last_read_ordinal`

const DISMISS = `
  update conversation_members set left_at = now(), revision = ?, changed_at = clock_timestamp()
   where conversation_id = ? and user_id = ?`

const CHANGE_ROLE = `
  update conversation_members set role = ?, revision = ?, changed_at = clock_timestamp()
   where conversation_id = ? and user_id = ?`
