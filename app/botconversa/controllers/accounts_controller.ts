import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import {
  ArchiveAccount,
  CreateAccount,
  RotateToken,
  UpdateAccount,
} from '#app/botconversa/actions/manage_accounts'
import { TestAccount } from '#app/botconversa/actions/test_account'
import AccountPolicy from '#app/botconversa/policies/account_policy'
import { findAccount, listAccounts } from '#app/botconversa/queries/account_rows'
import { accountStatus } from '#app/botconversa/queries/account_status'
import { toAccountStatus } from '#app/botconversa/transformers/account_status_transformer'
import { toAccount } from '#app/botconversa/transformers/account_transformer'
import { toTest } from '#app/botconversa/transformers/tested_transformer'
import {
  createAccountValidator,
  rotateTokenValidator,
  updateAccountValidator,
} from '#app/botconversa/validators/accounts'

/** The companies at BotConversa that we speak for. */
export default class AccountsController {
  async index({ bouncer }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('configure')
    return { data: (await listAccounts()).map(toAccount) }
  }

  async store(ctx: HttpContext) {
    const { auth, bouncer, request, response } = ctx
    await bouncer.with(AccountPolicy).authorize('configure')
    const input = await request.bodyAs(createAccountValidator)
    const create = () => new CreateAccount().handle({ actor: auth.user!, ...input })
    const account = await once(ctx, auth.user!, create, (id) => findAccount(id))
    response.status(201)
    return { data: toAccount(account) }
  }

  async show({ bouncer, params }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('configure')
    return { data: toAccount(await findAccount(params.id)) }
  }

  async update({ auth, bouncer, params, request }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('configure')
    const input = await request.bodyAs(updateAccountValidator)
    const update = { actor: auth.user!, id: params.id, ...input }
    return { data: toAccount(await new UpdateAccount().handle(update)) }
  }

  async destroy({ auth, bouncer, params, response }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('configure')
    await new ArchiveAccount().handle({ actor: auth.user!, id: params.id })
    response.noContent()
  }

  /** Of two with the same Idempotency-Key the second answers what the first made. */
  async rotate(ctx: HttpContext) {
    const { auth, bouncer, params, request } = ctx
    await bouncer.with(AccountPolicy).authorize('configure')
    const input = await request.bodyAs(rotateTokenValidator)
    const rotate = () => new RotateToken().handle({ actor: auth.user!, id: params.id, ...input })
    return { data: toAccount(await once(ctx, auth.user!, rotate, (id) => findAccount(id))) }
  }

  async test({ bouncer, i18n, params }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('configure')
    const account = await findAccount(params.id)
    return { data: toTest(await new TestAccount().handle(account), i18n) }
  }

  async status({ bouncer, i18n, params }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('watch')
    const account = await findAccount(params.id)
    return { data: toAccountStatus(account, await accountStatus(account), i18n) }
  }
}
