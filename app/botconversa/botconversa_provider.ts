import type { ApplicationService } from '@adonisjs/core/types'
import { ports } from '#app/core/realtime/ports'

/** Carries what the desk says to WhatsApp, and brings the state of the accounts to the sockets of the team. */
export default class BotconversaProvider {
  constructor(protected app: ApplicationService) {}

  async start() {
    const { statusRooms } = await import('#app/botconversa/services/status_room')
    ports.rooms.push(statusRooms)
    const { registerOutsideChannel } = await import('#app/support/ports')
    const { whatsApp } = await import('#app/botconversa/services/outside_channel')
    registerOutsideChannel('botconversa', whatsApp)
  }
}
