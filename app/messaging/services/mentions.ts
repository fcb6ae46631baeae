import { largeAudience } from '#config/messaging'
import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { Conflict, Forbidden, Problem } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { kindOf } from '#app/messaging/kinds'
import type { Standing } from '#app/messaging/queries/find_standing'
import { type MentionToken, mentionsIn } from '#app/messaging/services/mention_tokens'
import type { PersonRef } from '#app/messaging/transformers/message_transformer'

/** Whom a body names, and whom of them it reaches. */
export type Mentioned = {
  tokens: MentionToken[]
  /** Members of the conversation named themselves or as part of a team. */
  people: string[]
  /** @canal or @aqui: one row for all. */
  everybody: boolean
  notReached: PersonRef[]
}

type Wish = { actor: User; body: string; notifyAll?: boolean }
type Named = PersonRef & { teamId: string | null; inside: boolean }

const NOBODY: Mentioned = { tokens: [], people: [], everybody: false, notReached: [] }

/**
 * @throws Problem 422 MENTION_UNKNOWN for who does not exist (any more) or is not the company's, unless `known` says they
 *   stood there before; Conflict LARGE_AUDIENCE; Forbidden MENTION_ALL_NOT_ALLOWED
 */
export async function resolveMentions(
  trx: Transaction,
  standing: Standing,
  { actor, body, notifyAll = false }: Wish,
  known: MentionToken[] = []
): Promise<Mentioned> {
  const tokens = mentionsIn(body)
  if (tokens.length === 0) return NOBODY
  const named = await sql<Named>(
    NAMED,
    [idsOf(tokens, 'user'), idsOf(tokens, 'team'), standing.id],
    trx
  )
  refuseUnknown(tokens, named, known)
  const everybody = tokens.some(({ kind }) => kind === 'channel' || kind === 'here')
  const wasSaid = known.some(({ kind }) => kind === 'channel' || kind === 'here')
  if (everybody && !wasSaid) await guardMany(trx, standing, actor, notifyAll)
  const others = named.filter(({ id }) => id && id !== actor.id)
  return {
    tokens,
    everybody,
    people: [...new Set(others.filter(({ inside }) => inside).map(({ id }) => id))],
    notReached: personsOf(others.filter(({ inside }) => !inside)),
  }
}

/** Writes what the message names, and whom it reaches. */
export async function storeMentions(
  trx: Transaction,
  message: {
    id: string
    conversationId: string
    seq: number
    threadRootId: string | null
    authorId: string
  },
  { tokens, people, everybody }: Mentioned
) {
  if (tokens.length === 0) return
  const { id, conversationId, seq, threadRootId, authorId } = message
  await sql(
    `insert into message_mentions (message_id, position, kind, target_id)
     select ?, row_number() over () - 1, kind, target from unnest(?::text[], ?::uuid[]) as t (kind, target)`,
    [id, tokens.map(({ kind }) => kind), tokens.map((token) => token.id)],
    trx
  )
  await sql(
    // Named by an edit in a reply that they have read in its thread: read it is.
    `insert into mentions (message_id, conversation_id, seq, thread_root_id, author_id, user_id, cleared)
     select ?, ?, ?, case when person is null then null else ?::uuid end, ?, person,
            exists (select 1 from thread_followers f
                     where f.root_id = ?::uuid and f.user_id = person and f.last_read_seq >= ?)
       from (select unnest(?::uuid[]) union all select null where ?) as reached (person)
     on conflict do nothing`,
    [id, conversationId, seq, threadRootId, authorId, threadRootId, seq, people, everybody],
    trx
  )
}

/**
 * What an edit changes of them: rows of those still reached stay as they are, read or not.
 *
 * @returns the people who are mentioned now and were not, or were and are not
 */
export async function replaceMentions(
  trx: Transaction,
  message: Parameters<typeof storeMentions>[1],
  mentioned: Mentioned
): Promise<string[]> {
  const before = await reachedBy(trx, message.id)
  await sql('delete from message_mentions where message_id = ?', [message.id], trx)
  await sql(
    `delete from mentions where message_id = ?
        and ((user_id is not null and user_id <> all(?::uuid[])) or (user_id is null and not ?))`,
    [message.id, mentioned.people, mentioned.everybody],
    trx
  )
  await storeMentions(trx, message, mentioned)
  const after = new Set(mentioned.people)
  return [
    ...before.filter((id) => !after.has(id)),
    ...mentioned.people.filter((id) => !before.includes(id)),
  ]
}

/** @returns the people who were mentioned */
export async function forgetMentions(trx: Transaction, messageId: string): Promise<string[]> {
  const reached = await reachedBy(trx, messageId)
  await sql('delete from message_mentions where message_id = ?', [messageId], trx)
  await sql('delete from mentions where message_id = ?', [messageId], trx)
  return reached
}

async function reachedBy(trx: Transaction, messageId: string): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    'select user_id as id from mentions where message_id = ? and user_id is not null',
    [messageId],
    trx
  )
  return rows.map(({ id }) => id)
}

const idsOf = (tokens: MentionToken[], wanted: MentionToken['kind']) =>
  tokens.filter(({ kind }) => kind === wanted).map(({ id }) => id)

function refuseUnknown(tokens: MentionToken[], named: Named[], known: MentionToken[]) {
  const found = new Set(named.map(({ id, teamId }) => teamId ?? id))
  const stood = new Set(known.map(({ id }) => id))
  const missing = tokens.filter(({ id }) => id && !found.has(id) && !stood.has(id))
  if (missing.length > 0)
    throw new Problem(422, 'MENTION_UNKNOWN', { ids: missing.map(({ id }) => id) })
}

/** Calling many is for those who lead, and they are asked once more. */
async function guardMany(trx: Transaction, standing: Standing, actor: User, notifyAll: boolean) {
  const [{ count }] = await sql<{ count: number }>(
    'select count(*)::int as count from conversation_members where conversation_id = ? and left_at is null',
    [standing.id],
    trx
  )
  if (count <= largeAudience) return
  if (!kindOf(standing).moderate(actor, standing).authorized)
    throw new Forbidden('MENTION_ALL_NOT_ALLOWED', { count })
  if (!notifyAll) throw new Conflict('LARGE_AUDIENCE', { count })
}

const personsOf = (named: Named[]): PersonRef[] => [
  ...new Map(named.map(({ id, name, avatarUrl }) => [id, { id, name, avatarUrl }])).values(),
]

/** A team without members is known all the same: a row with nobody in it. */
const NAMED = `
  select u.id, u.name, u.avatar_url as "avatarUrl", named.team_id as "teamId", m.user_id is not null as inside
    from (
      select id as user_id, null::uuid as team_id from users where id = any(?::uuid[])
      union all
      select tm.user_id, t.id from teams t left join team_members tm on tm.team_id = t.id where t.id = any(?::uuid[])
    ) named
    left join users u on u.id = named.user_id and u.role <> 'student' and u.deactivated_at is null
    left join conversation_members m on m.user_id = u.id and m.conversation_id = ? and m.left_at is null
   where u.id is not null or named.team_id is not null`
