import { BaseTransformer } from '@adonisjs/core/transformers'
import type { Credentials } from '#app/identity/actions/open_session'
import UserTransformer, { type UserShape } from '#app/identity/transformers/user_transformer'

export type SignedIn = {
  accessToken: string
  /** @format date-time */
  accessTokenExpiresAt: string
  refreshToken: string
  user: UserShape
}

export default class SignedInTransformer extends BaseTransformer<Credentials> {
  toObject(): SignedIn {
    const { accessToken, accessTokenExpiresAt, refreshToken, user } = this.resource
    return {
      accessToken,
      accessTokenExpiresAt: accessTokenExpiresAt.toISOString(),
      refreshToken,
      user: new UserTransformer(user).toObject(),
    }
  }
}
