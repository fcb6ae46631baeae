import { newId } from '#app/core/operation'
import { afterCommit, type Transaction } from '#app/core/database/transaction'
import { emitter } from '#app/core/realtime/emitter'
import { userRoom } from '#app/core/realtime/rooms'
import type { ScheduledMessage } from '#app/messaging/queries/scheduled_rows'

type About = { id: string; authorId: string; conversationId: string }

/** After commit, to the author's own devices; `scheduled` is null for what is no more. */
export function tellScheduled(
  trx: Transaction,
  { id: scheduledId, authorId, conversationId }: About,
  scheduled: ScheduledMessage | null
) {
  const base = { eventId: newId(), at: new Date().toISOString(), conversationId, scheduledId }
  afterCommit(trx, () =>
    emitter.emit(userRoom(authorId), 'scheduled.changed', { ...base, scheduled }, 'scheduled')
  )
}
