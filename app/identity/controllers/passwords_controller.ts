import type { HttpContext } from '@adonisjs/core/http'
import { RequestPasswordReset } from '#app/identity/actions/request_password_reset'
import { ResetPassword } from '#app/identity/actions/reset_password'
import { requestPasswordReset, resetPassword } from '#app/identity/validators/identity_validators'

export default class PasswordsController {
  async forgot({ request, response }: HttpContext) {
    await new RequestPasswordReset().handle(await request.bodyAs(requestPasswordReset))
    response.noContent()
  }

  async reset({ request, response }: HttpContext) {
    await new ResetPassword().handle(await request.bodyAs(resetPassword))
    response.noContent()
  }
}
