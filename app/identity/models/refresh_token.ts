import { RefreshTokenSchema } from '#database/schema'

export default class RefreshToken extends RefreshTokenSchema {
  static selfAssignPrimaryKey = true
}
