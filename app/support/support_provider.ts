import type { ApplicationService } from '@adonisjs/core/types'
import { ports } from '#app/core/realtime/ports'

/** Brings tickets into the message engine, to the sockets and to the files. */
export default class SupportProvider {
  constructor(protected app: ApplicationService) {}

  async start() {
    const { registerConversationKind } = await import('#app/messaging/kinds')
    const { ticketRules } = await import('#app/support/policies/ticket_rules')
    registerConversationKind('ticket', ticketRules)
    const { ticketRooms, queueRooms } = await import('#app/support/services/rooms')
    ports.rooms.push(ticketRooms, queueRooms)
    const { viewingWatcher } = await import('#app/support/services/viewers')
    ports.watchers.push(viewingWatcher)
    const { syncSources } = await import('#app/messaging/queries/read_sync')
    const { ticketSync } = await import('#app/support/queries/ticket_sync')
    syncSources.push(ticketSync)
    const { registerAttachmentOwner } = await import('#app/files/ports')
    const { noteAttachments } = await import('#app/support/services/note_attachments')
    registerAttachmentOwner('note', noteAttachments)
    await import('#app/support/realtime')
  }
}
