import { DateTime } from 'luxon'
import { lock } from '#app/core/database/lock'
import { recordEvent } from '#app/core/events/record_event'
import { Conflict, Problem } from '#app/core/http/problem'
import { createUser } from '#app/identity/actions/create_user'
import { type Credentials, credentialsOf, openSession } from '#app/identity/actions/open_session'
import type Invitation from '#app/identity/models/invitation'
import Team from '#app/identity/models/team'
import type { Locale } from '#app/identity/models/user'
import { refusedByConstraint } from '#app/identity/services/constraints'
import { passwords } from '#app/identity/services/passwords'

export type AcceptInvitationInput = {
  invitation: Invitation
  name: string
  password: string
  locale?: Locale
  timeZone?: string
  address: string | null
  userAgent: string | null
}

/** Makes the account that an invitation promised and signs it in. Of two at once, one wins. */
export class AcceptInvitation {
  async handle({
    invitation,
    password,
    address,
    userAgent,
    ...profile
  }: AcceptInvitationInput): Promise<Credentials> {
    requirePending(invitation)
    const passwordHash = await passwords.hash(password)
    const opened = await refusedByConstraint(() =>
      lock(invitation, async (locked, trx) => {
        requirePending(locked)
        // A team may be gone since; the rest of the invitation still holds.
        const teams = await Team.query({ client: trx }).whereIn('id', locked.teamIds)
        const { email, role, locale } = locked
        const user = await createUser(trx, {
          actor: null,
          locale,
          ...profile,
          email,
          role,
          passwordHash,
          teamIds: teams.map(({ id }) => id),
        })
        await locked.merge({ acceptedAt: DateTime.now(), acceptedBy: user.id }).save()
        const parts = {
          subject: { type: 'invitation', id: locked.id },
          context: { type: 'user', id: user.id },
        }
        await recordEvent(trx, 'invitation.accepted', { actor: user, ...parts })
        return openSession(trx, { user, audience: 'app', address, userAgent })
      })
    )
    return credentialsOf(opened)
  }
}

/** @throws Problem that says why it is too late; only who holds the mailed token gets to hear it */
export function requirePending({ state }: Invitation) {
  if (state === 'accepted') throw new Conflict('INVITATION_ACCEPTED')
  if (state === 'expired') throw new Problem(410, 'INVITATION_EXPIRED')
  if (state === 'cancelled') throw new Problem(410, 'INVITATION_CANCELLED')
}
