import type { HttpContext } from '@adonisjs/core/http'
import { ChangePassword } from '#app/identity/actions/change_password'
import { ConfirmEmail } from '#app/identity/actions/confirm_email'
import { RequestEmailChange } from '#app/identity/actions/request_email_change'
import { SetStatus } from '#app/identity/actions/set_status'
import { UpdateUser } from '#app/identity/actions/update_user'
import PersonPolicy from '#app/identity/policies/person_policy'
import type User from '#app/identity/models/user'
import { userWithTeams } from '#app/identity/queries/user_with_teams'
import UserTransformer from '#app/identity/transformers/user_transformer'
import {
  changePassword,
  confirmEmail,
  requestEmailChange,
  setStatus,
  updateMe,
} from '#app/identity/validators/identity_validators'

export type EmailChangeAsked = {
  email: string
  /** @format date-time */
  expiresAt: string
}

export default class MeController {
  async show({ auth, serialize }: HttpContext) {
    return serialize(await this.#me(auth.user!))
  }

  async update({ auth, request, serialize }: HttpContext) {
    const { version, ...changes } = await request.bodyAs(updateMe)
    const user = await new UpdateUser().handle({
      actor: auth.user!,
      user: auth.user!,
      changes,
      version,
    })
    return serialize(await this.#me(user))
  }

  async setStatus({ auth, bouncer, request, serialize }: HttpContext) {
    await bouncer.with(PersonPolicy).authorize('presence')
    const status = await request.bodyAs(setStatus)
    return serialize(await this.#me(await new SetStatus().handle({ actor: auth.user!, status })))
  }

  async clearStatus({ auth, bouncer, response }: HttpContext) {
    await bouncer.with(PersonPolicy).authorize('presence')
    await new SetStatus().handle({ actor: auth.user!, status: null })
    return response.noContent()
  }

  async changePassword({ auth, request, response }: HttpContext) {
    const input = await request.bodyAs(changePassword)
    await new ChangePassword().handle({
      actor: auth.user!,
      sessionId: auth.use('jwt').session!.id,
      ...input,
    })
    response.noContent()
  }

  async requestEmail({
    auth,
    request,
    response,
  }: HttpContext): Promise<{ data: EmailChangeAsked }> {
    const input = await request.bodyAs(requestEmailChange)
    const change = await new RequestEmailChange().handle({ actor: auth.user!, ...input })
    response.status(202)
    return { data: { email: change.newEmail, expiresAt: change.expiresAt.toUTC().toISO()! } }
  }

  async confirmEmail({ auth, request, serialize }: HttpContext) {
    const { token } = await request.bodyAs(confirmEmail)
    const user = await new ConfirmEmail().handle({ actor: auth.user!, token })
    return serialize(await this.#me(user))
  }

  async #me({ id }: User) {
    return UserTransformer.transform(await userWithTeams(id)).useVariant('forSelf')
  }
}
