import { MessageSchema } from '#database/schema'

export type MessageKind = 'text' | 'voice' | 'system'

export default class Message extends MessageSchema {
  static selfAssignPrimaryKey = true

  declare kind: MessageKind

  get isDeleted(): boolean {
    return this.deletedAt !== null
  }
}
