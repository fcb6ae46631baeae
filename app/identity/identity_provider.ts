import type { ApplicationService } from '@adonisjs/core/types'
import { ports, type Principal } from '#app/core/realtime/ports'

/** Says who is on a socket, and who is here. */
export default class IdentityProvider {
  constructor(protected app: ApplicationService) {}

  async boot() {
    ports.authenticator = {
      async authenticate(token) {
        const { accessTokens } = await import('#app/identity/services/access_tokens')
        const claims = await accessTokens.verify(token)
        return principalOf(claims.sessionId, claims.expiresAt)
      },
      stillValid: ({ sessionId, expiresAt }) => principalOf(sessionId, expiresAt),
    }
  }

  async start() {
    const { nodePresence } = await import('#app/identity/presence/node_presence')
    ports.watchers.push(nodePresence)
    await import('#app/identity/realtime')
  }

  async shutdown() {
    const { nodePresence } = await import('#app/identity/presence/node_presence')
    await nodePresence.stop()
  }
}

/** Always asked of the database: a connection lives for hours on this one answer. */
async function principalOf(sessionId: string, expiresAt: number): Promise<Principal> {
  const { liveSessions } = await import('#app/identity/services/live_sessions')
  const { user } = await liveSessions.read(sessionId)
  return { user, sessionId, expiresAt }
}
