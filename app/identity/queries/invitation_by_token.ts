import { NotFound } from '#app/core/http/problem'
import Invitation from '#app/identity/models/invitation'
import { mailTokens } from '#app/identity/services/mail_tokens'

/** The mailed token is the leave to see it: only we can have made it. */
export async function invitationByToken(token: string): Promise<Invitation> {
  const id = mailTokens.read('invitation', token)
  if (!id) throw new NotFound()
  return Invitation.query().where('id', id).preload('inviter').firstOrFail()
}
