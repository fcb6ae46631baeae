import { BaseTransformer } from '@adonisjs/core/transformers'
import type { FoundRow } from '#app/messaging/queries/search_messages'
import { type Message, toMessage } from '#app/messaging/transformers/message_transformer'

export type FoundInSearch = {
  message: Message
  /** The words around the first hit, as safe HTML: escaped, the hits in `<mark>`. */
  highlight: string
}

export default class FoundMessageTransformer extends BaseTransformer<FoundRow> {
  toObject(): FoundInSearch {
    const { highlight, fileNames: _, ...message } = this.resource
    return { message: toMessage(message), highlight }
  }
}
