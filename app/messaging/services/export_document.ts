import { sql } from '#app/core/database/sql'
import { conversationRow } from '#app/messaging/queries/conversation_rows'
import { MESSAGE_COLUMNS, type MessageRow } from '#app/messaging/queries/message_rows'
import type { MessageEdit } from '#app/messaging/queries/list_message_edits'
import {
  type ConversationForAll,
  toConversationForAll,
} from '#app/messaging/transformers/conversation_transformer'
import {
  type Member,
  type MemberRow,
  toMember,
} from '#app/messaging/transformers/member_transformer'
import { type Message, toMessage } from '#app/messaging/transformers/message_transformer'

/** The file of an export: one JSON document, whatever its length. */
export type ExportedConversation = {
  format: 'zayn-hub.conversation.1'
  /** @format date-time */
  exportedAt: string
  conversation: ConversationForAll
  /** Those who left, too: `leftAt`. */
  members: Member[]
  /** Ascending by seq; `edits` is what each said before. */
  messages: (Message & { edits: MessageEdit[] })[]
}

const PAGE = 500

type EditRow = { messageId: string; version: number; body: string; editedAt: Date }
export type Extent = { conversationId: string; requestedBy: string; lastSeq: number }

/** The document piece by piece, a page of messages in memory at most. `tell` hears how many are written. */
export async function* exportDocument(
  { conversationId, requestedBy, lastSeq }: Extent,
  tell: (written: number) => Promise<void>
): AsyncGenerator<string> {
  const conversation = toConversationForAll(await conversationRow(conversationId, requestedBy))
  const head = {
    format: 'zayn-hub.conversation.1',
    exportedAt: new Date().toISOString(),
    conversation,
  }
  yield `${JSON.stringify(head).slice(0, -1)},"members":[\n`
  yield* separated(members(conversationId))
  yield '\n],"messages":[\n'
  yield* separated(messages(conversationId, lastSeq, tell))
  yield '\n]}\n'
}

async function* separated(rows: AsyncIterable<object[]>): AsyncGenerator<string> {
  let isFirst = true
  for await (const page of rows) {
    if (page.length === 0) continue
    yield `${isFirst ? '' : ',\n'}${page.map((row) => JSON.stringify(row)).join(',\n')}`
    isFirst = false
  }
}

async function* members(conversationId: string): AsyncGenerator<Member[]> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await sql<MemberRow>(MEMBERS, [conversationId, after, PAGE])
    yield rows.map(toMember)
    if (rows.length < PAGE) return
    after = rows.at(-1)!.userId
  }
}

async function* messages(
  conversationId: string,
  lastSeq: number,
  tell: (written: number) => Promise<void>
) {
  let after = 0
  let written = 0
  for (;;) {
    const rows = await sql<MessageRow>(MESSAGES, [conversationId, after, lastSeq, PAGE])
    const edits = await editsOf(rows)
    yield rows.map((row) => ({ ...toMessage(row), edits: edits.get(row.id) ?? [] }))
    written += rows.length
    await tell(written)
    if (rows.length < PAGE) return
    after = rows.at(-1)!.seq
  }
}

async function editsOf(rows: MessageRow[]): Promise<Map<string, MessageEdit[]>> {
  const found = await sql<EditRow>(EDITS, [rows.map(({ id }) => id)])
  const byMessage = Map.groupBy(found, ({ messageId }) => messageId)
  return new Map(
    [...byMessage].map(([id, edits]) => [
      id,
      edits.map(({ version, body, editedAt }) => ({
        version,
        body,
        replacedAt: editedAt.toISOString(),
      })),
    ])
  )
}

const MEMBERS = `
  select m.user_id as "userId", u.name, u.avatar_url as "avatarUrl", m.role, m.joined_at as "joinedAt", m.left_at as "leftAt"
    from conversation_members m join users u on u.id = m.user_id
   where m.conversation_id = ? and m.user_id > ? order by m.user_id limit ?`

const MESSAGES = `
  select ${MESSAGE_COLUMNS} from messages m left join users a on a.id = m.author_id
   where m.conversation_id = ? and m.seq > ? and m.seq <= ? order by m.seq limit ?`

const EDITS = `
  select message_id as "messageId", version, body, edited_at as "editedAt" from message_edits
   where message_id = any(?::uuid[]) order by message_id, version`
