import type { ApplicationService } from '@adonisjs/core/types'
import { ports } from '#app/core/realtime/ports'

/** Brings conversations to the sockets: their rooms, and what clients may say in them. */
export default class MessagingProvider {
  constructor(protected app: ApplicationService) {}

  async start() {
    const { conversationRooms } = await import('#app/messaging/services/conversation_rooms')
    ports.rooms.push(conversationRooms)
    await import('#app/messaging/realtime')
    const { presenceAudiences } = await import('#app/identity/presence/audiences')
    const { privatePartners } = await import('#app/messaging/services/presence_audience')
    presenceAudiences.push(privatePartners)
    const { registerAttachmentOwner } = await import('#app/files/ports')
    const { messageAttachments, scheduledAttachments } =
      await import('#app/messaging/services/message_attachments')
    registerAttachmentOwner('message', messageAttachments)
    registerAttachmentOwner('scheduled_message', scheduledAttachments)
    const { emojiPictures } = await import('#app/messaging/services/emoji_pictures')
    registerAttachmentOwner('custom_emoji', emojiPictures)
  }
}
