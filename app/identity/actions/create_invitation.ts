import { DateTime } from 'luxon'
import { identity } from '#config/identity'
import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { Conflict } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import Invitation from '#app/identity/models/invitation'
import type User from '#app/identity/models/user'
import type { Locale, Role } from '#app/identity/models/user'
import { userByEmail } from '#app/identity/queries/user_by_email'
import { refusedByConstraint } from '#app/identity/services/constraints'
import { requireTeams } from '#app/identity/services/join_teams'

export type CreateInvitationInput = {
  actor: User
  email: string
  role: Role
  name?: string
  locale?: Locale
  teamIds?: string[]
}

/** Invites by e-mail. A new invitation for the same address takes the place of the one that waited. */
export class CreateInvitation {
  async handle({ actor, teamIds = [], ...wish }: CreateInvitationInput): Promise<Invitation> {
    if (await userByEmail(wish.email)) throw new Conflict('EMAIL_TAKEN')
    if (teamIds.length > 0 && wish.role === 'student') throw new Conflict('NOT_STAFF')
    return refusedByConstraint(() =>
      transaction(async (trx) => {
        await requireTeams(teamIds, trx)
        await sql(
          'update invitations set cancelled_at = now() where fold(email) = fold(?) and accepted_at is null and cancelled_at is null',
          [wish.email],
          trx
        )
        const invitation = await Invitation.create(
          {
            id: newId(),
            name: null,
            locale: actor.locale,
            ...wish,
            teamIds,
            invitedBy: actor.id,
            expiresAt: DateTime.now().plus({ days: identity.invitationDays }),
          },
          { client: trx }
        )
        await recordEvent(trx, 'invitation.created', {
          actor,
          subject: { type: 'invitation', id: invitation.id },
          payload: { role: wish.role, teamIds },
        })
        return invitation.refresh()
      })
    )
  }
}
