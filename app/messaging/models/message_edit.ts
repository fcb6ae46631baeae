import { MessageEditSchema } from '#database/schema'

/** What a message said before an edit. */
export default class MessageEdit extends MessageEditSchema {
  static selfAssignPrimaryKey = true
}
