import { DateTime } from 'luxon'
import { lock } from '#app/core/database/lock'
import { recordEvent } from '#app/core/events/record_event'
import { Conflict } from '#app/core/http/problem'
import type Invitation from '#app/identity/models/invitation'
import type User from '#app/identity/models/user'

export type CancelInvitationInput = { actor: User; invitation: Invitation }

export class CancelInvitation {
  async handle({ actor, invitation }: CancelInvitationInput): Promise<Invitation> {
    return lock(invitation, async (locked, trx) => {
      if (locked.state === 'accepted') throw new Conflict('INVITATION_ACCEPTED')
      if (locked.state === 'cancelled') return locked
      await locked.merge({ cancelledAt: DateTime.now() }).save()
      await recordEvent(trx, 'invitation.cancelled', {
        actor,
        subject: { type: 'invitation', id: locked.id },
      })
      return locked
    })
  }
}
