import type { Desk } from './desk.ts'
import type { Message } from './shapes.ts'
import type { Frame } from './thread.ts'

export type Typing = { name: string; until: number }

type Typed = { user: { id: string; name: string }; at: string; until: string }

/** What the socket says, and where it belongs. */
export class Hearing {
  constructor(private desk: Desk) {}

  receive(name: string, frame: any) {
    const { desk } = this
    if (name === 'sync.required') return void desk.tickets.sync()
    const id: string | undefined = frame?.conversationId ?? frame?.ticketId
    if (!id) return
    if (name === 'typing') return this.#typed(id, frame)
    if (name === 'queue.position') return desk.tickets.move(id, { queuePosition: frame.position })
    if (name === 'unread.changed') return desk.tickets.move(id, { unreadCount: frame.unreadCount })
    if (name === 'read.changed') return this.#readBy(id, frame)
    if (name === 'message.created') this.#said(id, frame)
    if (frame.ticket) desk.tickets.take(frame.ticket)
    const { thread } = desk.tickets
    if (thread?.id === id) {
      if (name === 'head') thread.head(frame.revision)
      else thread.receive(frame as Frame)
    } else if (!desk.tickets.shelf.get(id) || name === 'head') void desk.tickets.sync()
    desk.onChange()
  }

  #said(id: string, { message, seq }: { message: Message | null; seq: number }) {
    const { desk } = this
    const isMine = message?.author?.id === desk.api.session?.user.id
    const counts = !isMine && message?.kind !== 'system'
    const known = desk.tickets.shelf.get(id)
    if (known && seq > known.lastSeq)
      desk.tickets.shelf.move(id, {
        lastSeq: seq,
        unreadCount: known.unreadCount + (counts ? 1 : 0),
      })
    if (!counts) return
    desk.typing = null
    desk.onIncoming(message)
  }

  #typed(id: string, { user, at, until }: Typed) {
    if (this.desk.tickets.thread?.id !== id || user.id === this.desk.api.session?.user.id) return
    // By how long it holds, not until when: the clock of this machine may be wrong.
    const holds = Date.parse(until) - Date.parse(at)
    this.desk.typing = { name: user.name, until: Date.now() + holds }
    this.desk.onChange()
  }

  #readBy(id: string, { userId, lastReadSeq }: { userId: string; lastReadSeq: number }) {
    if (userId === this.desk.api.session?.user.id) return
    const known = this.desk.tickets.shelf.get(id)?.teamReadSeq ?? 0
    this.desk.tickets.move(id, { teamReadSeq: Math.max(known, lastReadSeq) })
  }
}
