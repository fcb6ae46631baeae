import { decodeCursor, DEFAULT_LIMIT, type Page, pageOf } from '#app/core/http/pagination'
import type Invitation from '#app/identity/models/invitation'
import type { InvitationState } from '#app/identity/models/invitation'
import type User from '#app/identity/models/user'
import { visibleInvitations } from '#app/identity/policies/invitation_policy'
import type { PageWish } from '#app/identity/queries/keyset'

const CONDITIONS: Record<InvitationState, string> = {
  pending: 'accepted_at is null and cancelled_at is null and expires_at > now()',
  expired: 'accepted_at is null and cancelled_at is null and expires_at <= now()',
  accepted: 'accepted_at is not null',
  cancelled: 'cancelled_at is not null',
}

/** The newest first: ids are in order of creation. */
export class ListInvitations {
  async handle(
    actor: User,
    { state, cursor, limit = DEFAULT_LIMIT }: PageWish & { state?: InvitationState }
  ): Promise<Page<Invitation>> {
    const after = decodeCursor(cursor, ['id'])
    const query = visibleInvitations(actor)
      .preload('inviter')
      .orderBy('id', 'desc')
      .limit(limit + 1)
    if (state) query.whereRaw(CONDITIONS[state])
    if (after) query.whereRaw('id < ?::uuid', [...after])
    return pageOf(await query, limit, ({ id }) => [id])
  }
}
