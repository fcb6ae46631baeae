import type { Transaction } from '#app/core/database/transaction'
import type { TicketChannel, TicketFacts } from '#app/support/queries/ticket_facts'

export type Said = {
  ticket: TicketFacts
  messageId: string
  /** Who said it; null for the desk itself. */
  actorId: string | null
}

/**
 * The port of a connector that carries what is said in a ticket to another system. Its methods run in the desk's own
 * transactions, under the ticket's lock: what is said and that it is to be carried become true together.
 */
export interface OutsideChannel {
  /**
   * Whether the contact may be written to now.
   *
   * @throws Conflict CHANNEL_READ_ONLY, WINDOW_CLOSED
   */
  refuse(trx: Transaction, ticket: TicketFacts): Promise<void>
  /** Somebody of the team has answered. */
  said(trx: Transaction, said: Said): Promise<void>
  /** Whether the desk may answer by itself, or would only talk to another machine. */
  mayAnswerItself(trx: Transaction, ticket: TicketFacts): Promise<boolean>
  /** The desk has answered by itself. */
  answeredItself(trx: Transaction, said: Said): Promise<void>
}

const channels = new Map<TicketChannel, OutsideChannel>()

export function registerOutsideChannel(name: TicketChannel, channel: OutsideChannel) {
  channels.set(name, channel)
}

export const outsideChannel = ({ channel }: Pick<TicketFacts, 'channel'>) => channels.get(channel)
