import type { ApplicationService } from '@adonisjs/core/types'

/** The first registrant of the message engine: channels and direct conversations. */
export default class ChatProvider {
  constructor(protected app: ApplicationService) {}

  async start() {
    const { registerConversationKind } = await import('#app/messaging/kinds')
    const { channelRules, directRules } = await import('#app/chat/policies/chat_rules')
    registerConversationKind('channel', channelRules)
    registerConversationKind('direct', directRules)
  }
}
