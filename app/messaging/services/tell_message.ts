import { emitter } from '#app/core/realtime/emitter'
import { conversationRoom } from '#app/messaging/frames'
import type { MessageRow } from '#app/messaging/queries/message_rows'
import { toMessage } from '#app/messaging/transformers/message_transformer'

/** To the audience that the message was stored for; measured now and then. */
export function tellMessage(
  row: MessageRow,
  { epoch, eventId }: { epoch: number; eventId: string }
) {
  const { conversationId, revision, seq } = row
  const frame = {
    eventId,
    at: row.createdAt.toISOString(),
    conversationId,
    revision,
    seq,
    message: toMessage(row),
  }
  const room = conversationRoom(conversationId, epoch)
  emitter.emitMeasured(room, 'message.created', frame, 'message', Date.now())
}
