import { symbols } from '@adonisjs/auth'
import type { AuthClientResponse, GuardContract } from '@adonisjs/auth/types'
import type { HttpContext } from '@adonisjs/core/http'
import { Unauthenticated } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { accessTokens } from '#app/identity/services/access_tokens'
import { type LiveSession, liveSessions } from '#app/identity/services/live_sessions'

/** The guard of @adonisjs/auth for our access tokens: `auth.user` is the person as the database knows them. */
export class JwtGuard implements GuardContract<User> {
  declare [symbols.GUARD_KNOWN_EVENTS]: Record<string, never>
  readonly driverName = 'jwt'
  authenticationAttempted = false
  isAuthenticated = false
  user?: User
  session?: LiveSession

  constructor(private ctx: HttpContext) {}

  getUserOrFail(): User {
    if (!this.user) throw new Unauthenticated()
    return this.user
  }

  async authenticate(): Promise<User> {
    if (this.authenticationAttempted) return this.getUserOrFail()
    this.authenticationAttempted = true
    const token = this.#bearer()
    if (!token) throw new Unauthenticated()
    const claims = await accessTokens.verify(token)
    this.session = await liveSessions.find(claims.sessionId)
    this.user = this.session.user
    this.isAuthenticated = true
    return this.user
  }

  async check(): Promise<boolean> {
    try {
      await this.authenticate()
      return true
    } catch (error) {
      // Without a token one is nobody; a wrong or old one is said, so that the client knows to refresh.
      if (error instanceof Unauthenticated && error.code === 'UNAUTHENTICATED') return false
      throw error
    }
  }

  /** For tests: a real session and its token. */
  async authenticateAsClient(user: User): Promise<AuthClientResponse> {
    const { OpenSession } = await import('#app/identity/actions/open_session')
    const { accessToken } = await new OpenSession().handle({
      user,
      audience: 'app',
      address: null,
      userAgent: null,
    })
    return { headers: { authorization: `Bearer ${accessToken}` } }
  }

  #bearer(): string | undefined {
    const [scheme, token] = (this.ctx.request.header('authorization') ?? '').split(' ')
    return scheme.toLowerCase() === 'bearer' ? token : undefined
  }
}
