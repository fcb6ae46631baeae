import { BaseTransformer } from '@adonisjs/core/transformers'
import type User from '#app/identity/models/user'
import type { Locale, Role } from '#app/identity/models/user'

export type UserShape = {
  /** @format uuid */
  id: string
  name: string
  email: string
  role: Role
  avatarUrl: string | null
  locale: Locale
  timeZone: string
}

/** A person as they see themselves, and as an admin sees them. Colleagues get PersonTransformer. */
export default class UserTransformer extends BaseTransformer<User> {
  toObject(): UserShape {
    return this.pick(this.resource, ['id', 'name', 'email', 'role', 'avatarUrl', 'locale', 'timeZone'])
  }
}
