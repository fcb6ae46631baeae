import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

const MIN_PASSWORD = 10

/** The first account of an installation, which no invitation can make. */
export default class CreateAdmin extends BaseCommand {
  static commandName = 'identity:create-admin'
  static description = 'Make an admin; asks for what is not given'
  static options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Full name' })
  declare name?: string

  @flags.string({ description: 'E-mail, with which they sign in' })
  declare email?: string

  @flags.string({ description: 'Password; better left out, and typed when asked' })
  declare password?: string

  async run() {
    const { createAdmin } = await import('#app/identity/validators/identity_validators')
    const { CreateUser } = await import('#app/identity/actions/create_user')
    const { passwords } = await import('#app/identity/services/passwords')
    const { toProblem } = await import('#app/core/http/to_problem')
    try {
      const { password, ...fields } = await createAdmin.validate(await this.#ask())
      const user = await new CreateUser().handle({
        actor: null,
        ...fields,
        role: 'admin',
        passwordHash: await passwords.hash(password),
      })
      this.logger.success(`${user.email} is an admin (${user.id})`)
    } catch (error) {
      const problem = toProblem(error)
      if (problem.status! >= 500) throw error
      this.exitCode = 1
      const fields = (problem.extra.errors as { message: string }[] | undefined)?.map(
        ({ message }) => message
      )
      this.logger.error(fields?.join('; ') ?? problem.code!)
    }
  }

  async #ask() {
    const name = this.name ?? (await this.prompt.ask('Full name'))
    const email = this.email ?? (await this.prompt.ask('E-mail'))
    const password =
      this.password ?? (await this.prompt.secure(`Password (${MIN_PASSWORD} characters or more)`))
    return { name, email, password }
  }
}
