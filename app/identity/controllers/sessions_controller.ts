import type { HttpContext } from '@adonisjs/core/http'
import { idempotencyKeyOf } from '#app/core/http/idempotency'
import { EndSession } from '#app/identity/actions/end_session'
import { RefreshSession } from '#app/identity/actions/refresh_session'
import { SignIn } from '#app/identity/actions/sign_in'
import { visibleSessions } from '#app/identity/policies/session_policy'
import SessionTransformer from '#app/identity/transformers/session_transformer'
import SignedInTransformer from '#app/identity/transformers/signed_in_transformer'
import { refreshSession, signIn } from '#app/identity/validators/identity_validators'

export default class SessionsController {
  async index({ auth, serialize }: HttpContext) {
    const sessions = await visibleSessions(auth.user!).orderBy('last_used_at', 'desc').orderBy('id')
    return serialize(SessionTransformer.transform(sessions, auth.use('jwt').session!.id))
  }

  async store({ request, serialize }: HttpContext) {
    const input = await request.bodyAs(signIn)
    const caller = { address: request.ip(), userAgent: request.header('user-agent') ?? null }
    const credentials = await new SignIn().handle({ ...input, ...caller })
    return serialize(SignedInTransformer.transform(credentials))
  }

  async refresh({ request, serialize }: HttpContext) {
    const { refreshToken } = await request.bodyAs(refreshSession)
    const credentials = await new RefreshSession().handle({
      refreshToken,
      idempotencyKey: idempotencyKeyOf({ request }),
    })
    return serialize(SignedInTransformer.transform(credentials))
  }

  async logout({ auth, response }: HttpContext) {
    const session = await visibleSessions(auth.user!)
      .where('id', auth.use('jwt').session!.id)
      .firstOrFail()
    await new EndSession().handle({ actor: auth.user!, session, reason: 'logout' })
    response.noContent()
  }

  async destroy({ auth, params, response }: HttpContext) {
    const session = await visibleSessions(auth.user!).where('id', params.id).firstOrFail()
    await new EndSession().handle({ actor: auth.user!, session, reason: 'ended' })
    response.noContent()
  }
}
