import { runStatement } from '#app/core/database/hot_pool'
import { prepared, sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { type AttachmentRow, ATTACHMENTS } from '#app/files/queries/attachment_rows'
import type { DeliveryState, MessageKind, MessageOrigin } from '#app/messaging/models/message'

export type PersonJson = { id: string; name: string; avatarUrl: string | null }

/** As json of the database holds them: dates are text. */
export type QuoteJson = {
  id: string
  seq: number
  author: PersonJson | null
  kind: MessageKind
  body: string
  deletedAt: string | null
}
export type MentionJson = {
  kind: 'user' | 'team' | 'channel' | 'here'
  id: string | null
  name: string | null
}
export type SystemJson = {
  event: string
  actor: PersonJson | null
  person: PersonJson | null
  from: string | null
  to: string | null
}

/** A message with its author and all that hangs on it, as the transformer wants it. */
export type MessageRow = {
  id: string
  conversationId: string
  seq: number
  revision: number
  /** The number of those who see more than the members; null where nobody does. */
  teamRevision: number | null
  clientId: string | null
  kind: MessageKind
  body: string
  version: number
  silent: boolean
  requiresConfirmation: boolean
  createdAt: Date
  editedAt: Date | null
  deletedAt: Date | null
  authorId: string | null
  authorName: string | null
  authorAvatarUrl: string | null
  threadRootId: string | null
  replyCount: number
  lastReplyAt: Date | null
  replyTo: QuoteJson | null
  forwardedFrom: { author: PersonJson | null; createdAt: string } | null
  reactions: { emoji: string; count: number }[] | null
  mentions: MentionJson[] | null
  attachments: AttachmentRow[] | null
  system: SystemJson | null
  origin: MessageOrigin | null
  delivery: DeliveryState | null
  deliveryError: string | null
  deliverySaid: string | null
  suspectedDuplicate: boolean
  occurredAt: Date | null
}

/** A quotation shows the beginning of what it quotes. Clients cut their copies alike. */
export const QUOTE_LENGTH = 200

const person = (alias: string) =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'avatarUrl', ${alias}.avatar_url) end`

/** Whoever said message `m`: a person of ours (`u`, joined), or a contact of another system. */
export const speaker = (m: string, u: string) =>
  `case when ${u}.id is not null then json_build_object('id', ${u}.id, 'name', ${u}.name, 'avatarUrl', ${u}.avatar_url)
        when ${m}.contact_id is not null then (
          select json_build_object('id', k.id, 'name', k.name, 'avatarUrl', null) from contacts k where k.id = ${m}.contact_id) end`

/** The flags spare the look into another table for the many messages that have none of it. */
export const MESSAGE_COLUMNS = `
  m.id, m.conversation_id as "conversationId", m.seq, m.revision, m.team_revision as "teamRevision", m.client_id as "clientId", m.kind, m.body, m.version,
  m.silent, m.requires_confirmation as "requiresConfirmation",
  m.created_at as "createdAt", m.edited_at as "editedAt", m.deleted_at as "deletedAt",
  coalesce(m.author_id, m.contact_id) as "authorId", a.avatar_url as "authorAvatarUrl",
  case when m.contact_id is null then a.name else (select k.name from contacts k where k.id = m.contact_id) end as "authorName",
  m.origin, m.delivery, m.delivery_error as "deliveryError", m.delivery_said as "deliverySaid", m.suspected_duplicate as "suspectedDuplicate", m.occurred_at as "occurredAt",
  m.thread_root_id as "threadRootId", m.reply_count as "replyCount", m.last_reply_at as "lastReplyAt",
  case when m.reply_to_id is not null then (
    select json_build_object('id', r.id, 'seq', r.seq, 'author', ${speaker('r', 'ra')}, 'kind', r.kind,
             'body', left(r.body, ${QUOTE_LENGTH}), 'deletedAt', r.deleted_at)
      from messages r left join users ra on ra.id = r.author_id where r.id = m.reply_to_id) end as "replyTo",
  case when m.forwarded_from_id is not null then (
    select json_build_object('author', ${speaker('f', 'fa')}, 'createdAt', f.created_at)
      from messages f left join users fa on fa.id = f.author_id where f.id = m.forwarded_from_id) end as "forwardedFrom",
  case when m.has_reactions then (
    select json_agg(json_build_object('emoji', e.emoji, 'count', e.count) order by e.first, e.emoji)
      from (select emoji, count(*)::int as count, min(created_at) as first
              from reactions where message_id = m.id group by emoji) e) end as reactions,
  case when m.has_mentions then (
    select json_agg(json_build_object('kind', x.kind, 'id', x.target_id, 'name', coalesce(xu.name, xt.name)) order by x.position)
      from message_mentions x
      left join users xu on x.kind = 'user' and xu.id = x.target_id
      left join teams xt on x.kind = 'team' and xt.id = x.target_id
     where x.message_id = m.id) end as mentions,
  case when m.has_attachments then (
    select json_agg(f order by f.position, f.id)
      from (${ATTACHMENTS} where a.owner_type = 'message' and a.owner_id = m.id) f) end as attachments,
  case when m.system is not null then (
    select json_build_object('event', m.system->>'event', 'actor', ${person('sa')}, 'person', ${person('sp')},
             'from', m.system->>'from', 'to', m.system->>'to')
      from (select 1) one
      left join users sa on sa.id = (m.system->>'actorId')::uuid
      left join users sp on sp.id = (m.system->>'personId')::uuid) end as system`

export const MESSAGE_FROM = 'from messages m left join users a on a.id = m.author_id'
const FROM = MESSAGE_FROM
const ONE = prepared(`select ${MESSAGE_COLUMNS} ${FROM} where m.id = ?`)
const MANY = prepared(`select ${MESSAGE_COLUMNS} ${FROM} where m.id = any(?::uuid[])`)
const SENT = prepared(
  `select ${MESSAGE_COLUMNS} ${FROM} where m.conversation_id = ? and m.author_id = ? and m.client_id = ?`
)

export async function messageRow(id: string, trx?: Transaction): Promise<MessageRow | undefined> {
  const [row] = await sql<MessageRow>(ONE, [id], trx)
  return row
}

/** Those of the ids that exist, in the order of the ids. */
export async function messageRowsOf(ids: string[]): Promise<MessageRow[]> {
  const rows = await sql<MessageRow>(MANY, [ids])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The message that this person sent under this clientId first. */
export async function messageByClientId(
  conversationId: string,
  authorId: string,
  clientId: string
) {
  const [row] = await sql<MessageRow>(SENT, [conversationId, authorId, clientId])
  return row
}

export type Window = {
  before?: number
  after?: number
  around?: number
  limit: number
  /** Leaves thread replies out. */
  mainLine?: boolean
}

/** A window of the history, ascending by seq. Uses index: messages_conversation_seq, in whichever direction. */
export async function messageWindow(conversationId: string, window: Window): Promise<MessageRow[]> {
  const { before, after, around, limit, mainLine = false } = window
  if (around !== undefined) {
    const half = Math.floor(limit / 2)
    const past = await older(conversationId, around + 1, half + 1, mainLine)
    return [...past, ...(await newer(conversationId, around, limit - past.length, mainLine))]
  }
  return after === undefined
    ? older(conversationId, before ?? Number.MAX_SAFE_INTEGER, limit, mainLine)
    : newer(conversationId, after, limit, mainLine)
}

const MAIN_LINE = 'and m.thread_root_id is null'

async function older(conversationId: string, before: number, limit: number, mainLine: boolean) {
  const text = `select ${MESSAGE_COLUMNS} ${FROM} where m.conversation_id = $1 and m.seq < $2 ${mainLine ? MAIN_LINE : ''}
    order by m.seq desc limit $3`
  const name = mainLine ? 'messages_older_main' : 'messages_older'
  const rows = await runStatement<MessageRow>({ name, text }, [conversationId, before, limit])
  return rows.reverse()
}

function newer(conversationId: string, after: number, limit: number, mainLine: boolean) {
  const text = `select ${MESSAGE_COLUMNS} ${FROM} where m.conversation_id = $1 and m.seq > $2 ${mainLine ? MAIN_LINE : ''}
    order by m.seq limit $3`
  const name = mainLine ? 'messages_newer_main' : 'messages_newer'
  return runStatement<MessageRow>({ name, text }, [conversationId, after, limit])
}

/** Which of the shown reactions are the reader's own: `messageId emoji`. Asked only where there are any. */
export async function ownReactions(userId: string, rows: MessageRow[]): Promise<Set<string>> {
  const ids = rows.filter(({ reactions }) => reactions).map(({ id }) => id)
  if (ids.length === 0) return new Set()
  const mine = await sql<{ messageId: string; emoji: string }>(
    `select message_id as "messageId", emoji from reactions where user_id = ? and message_id = any(?::uuid[])`,
    [userId, ids]
  )
  return new Set(mine.map(({ messageId, emoji }) => `${messageId} ${emoji}`))
}
