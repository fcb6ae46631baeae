import { afterCommit, type Transaction } from '#app/core/database/transaction'
import { emitter } from '#app/core/realtime/emitter'
import { userRoom } from '#app/core/realtime/rooms'
import type { SupportFrames } from '#app/support/frames'
import type { TransferRow } from '#app/support/queries/transfer_rows'
import { queueRooms, queueRoom } from '#app/support/services/rooms'
import { audienceOf } from '#app/support/services/tell_ticket'
import { toTransfer } from '#app/support/transformers/transfer_transformer'

/** To who looks at the ticket, who sent it and who is asked: a person, or everybody of a queue. */
export async function tellTransfer(
  trx: Transaction,
  row: TransferRow,
  name: Extract<keyof SupportFrames, `transfer.${string}`>,
  { eventId, revision }: { eventId: string; revision: number }
) {
  const { team } = await audienceOf(row.ticketId, trx)
  afterCommit(trx, async () => {
    const people = [row.requestedBy, row.from, row.toUser].filter((person) => person !== null)
    const rooms = [team, ...people.map(({ id }) => userRoom(id))]
    if (row.toQueue) {
      const head = (await queueRooms.heads([row.toQueue.id])).get(row.toQueue.id)
      if (head) rooms.push(queueRoom(row.toQueue.id, head.epoch))
    }
    const frame = {
      eventId,
      at: new Date().toISOString(),
      ticketId: row.ticketId,
      revision,
      transferId: row.id,
      transfer: toTransfer(row),
    }
    emitter.emit(rooms, name, frame, 'transfer')
  })
}
