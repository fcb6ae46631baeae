import type { AuthorizationResponse } from '@adonisjs/bouncer'
import type { Transaction } from '#app/core/database/transaction'
import type User from '#app/identity/models/user'
import type { ConversationKindName } from '#app/messaging/models/conversation'
import type { Standing } from '#app/messaging/queries/find_standing'
import type { ReadState } from '#app/messaging/queries/unread'

/** What of a message the domain is told while it is being stored. */
export type Spoken = {
  id: string
  conversationId: string
  authorId: string | null
  eventId: string
  createdAt: Date
}

export type InnerAudience = {
  /** Who has it open. */
  rooms: string[]
  /** Who has it in a list, or hears of it wherever they are: of what is said newly they are told, too. */
  lists: string[]
  fields: object
}

/**
 * The port through which a domain brings its conversations into the engine: what is a channel or a ticket to
 * the people in it is the domain's to say, how messages are numbered, stored and told is not.
 */
export interface ConversationKind {
  /** Whether those in it see, as it happens, up to where the others have read. */
  receipts: boolean
  /** Whether the conversation exists for this person: else everything about it is 404. */
  see(actor: User, standing: Standing): boolean
  read(actor: User, standing: Standing): AuthorizationResponse
  send(actor: User, standing: Standing): AuthorizationResponse
  /** Answering without words: reactions, confirmations. Where not everybody writes, all may still do this. */
  react(actor: User, standing: Standing): AuthorizationResponse
  /** Deleting what others wrote. */
  moderate(actor: User, standing: Standing): AuthorizationResponse
  /** Stopping all writing in it, and letting it go on. */
  freeze(actor: User, standing: Standing): AuthorizationResponse
  /** Taking all of it out as a file; asked also of who does not see the conversation. */
  export(actor: User, standing: Standing): AuthorizationResponse

  /** What else the rules are decided on, where a membership does not say it: kept in `standing.access`. */
  access?(actor: User, conversationId: string, trx?: Transaction): Promise<unknown>
  /**
   * A message is about to be stored: locks what stands before the conversation in the lock order, asks again whether it may
   * be said, and answers what is to be done once it is stored, in the same transaction.
   */
  saying?(
    trx: Transaction,
    actor: User,
    standing: Standing
  ): Promise<(spoken: Spoken) => Promise<void>>
  /** Those who see more of it than its members, and what frames to them carry besides. */
  inner?(conversationId: string): Promise<InnerAudience>
  /** How far somebody has read who is no member; members' own marks are the engine's. */
  markRead?(actor: User, standing: Standing, seq: number): Promise<ReadState>
}

const kinds = new Map<ConversationKindName, ConversationKind>()

export function registerConversationKind(name: ConversationKindName, kind: ConversationKind) {
  kinds.set(name, kind)
}

export function kindOf({ kind }: { kind: ConversationKindName }): ConversationKind {
  const found = kinds.get(kind)
  if (!found) throw new Error(`No domain registered conversations of kind "${kind}"`)
  return found
}
