import { MessageSchema } from '#database/schema'

export type MessageKind = 'text' | 'voice' | 'system'
/** What said it, where no person typed it here. */
export type MessageOrigin = 'contact' | 'bot' | 'manager' | 'automatic'
/** How far a message has come that is carried to another system. */
export type DeliveryState = 'queued' | 'sending' | 'sent' | 'failed' | 'unknown'

export default class Message extends MessageSchema {
  static selfAssignPrimaryKey = true

  declare kind: MessageKind

  get isDeleted(): boolean {
    return this.deletedAt !== null
  }
}
