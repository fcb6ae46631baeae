import { runStatement } from '#app/core/database/hot_pool'
import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import type { MessageKind } from '#app/messaging/models/message'

/** A message with its author, as the transformer wants it. */
export type MessageRow = {
  id: string
  conversationId: string
  seq: number
  revision: number
  clientId: string | null
  kind: MessageKind
  body: string
  version: number
  createdAt: Date
  editedAt: Date | null
  deletedAt: Date | null
  authorId: string | null
  authorName: string | null
  authorAvatarUrl: string | null
}

export const MESSAGE_COLUMNS = `
  m.id, m.conversation_id as "conversationId", m.seq, m.revision, m.client_id as "clientId", m.kind, m.body, m.version,
  m.created_at as "createdAt", m.edited_at as "editedAt", m.deleted_at as "deletedAt",
  m.author_id as "authorId", a.name as "authorName", a.avatar_url as "authorAvatarUrl"`

const FROM = 'from messages m left join users a on a.id = m.author_id'

export async function messageRow(id: string, trx?: Transaction): Promise<MessageRow | undefined> {
  const [row] = await sql<MessageRow>(`select ${MESSAGE_COLUMNS} ${FROM} where m.id = ?`, [id], trx)
  return row
}

/** The message that this person sent under this clientId first. */
export async function messageByClientId(
  conversationId: string,
  authorId: string,
  clientId: string
) {
  const [row] = await sql<MessageRow>(
    `select ${MESSAGE_COLUMNS} ${FROM} where m.conversation_id = ? and m.author_id = ? and m.client_id = ?`,
    [conversationId, authorId, clientId]
  )
  return row
}

export type Window = { before?: number; after?: number; around?: number; limit: number }

/** A window of the history, ascending by seq. Uses index: messages_conversation_seq, in whichever direction. */
export async function messageWindow(
  conversationId: string,
  { before, after, around, limit }: Window
): Promise<MessageRow[]> {
  if (around !== undefined) {
    const half = Math.floor(limit / 2)
    const past = await older(conversationId, around + 1, half + 1)
    return [...past, ...(await newer(conversationId, around, limit - past.length))]
  }
  return after === undefined
    ? older(conversationId, before ?? Number.MAX_SAFE_INTEGER, limit)
    : newer(conversationId, after, limit)
}

async function older(conversationId: string, before: number, limit: number) {
  const text = `select ${MESSAGE_COLUMNS} ${FROM} where m.conversation_id = $1 and m.seq < $2 order by m.seq desc limit $3`
  return (
    await runStatement<MessageRow>({ name: 'messages_older', text }, [
      conversationId,
      before,
      limit,
    ])
  ).reverse()
}

function newer(conversationId: string, after: number, limit: number) {
  const text = `select ${MESSAGE_COLUMNS} ${FROM} where m.conversation_id = $1 and m.seq > $2 order by m.seq limit $3`
  return runStatement<MessageRow>({ name: 'messages_newer', text }, [conversationId, after, limit])
}
