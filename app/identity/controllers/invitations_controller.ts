import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import { AcceptInvitation, requirePending } from '#app/identity/actions/accept_invitation'
import { CancelInvitation } from '#app/identity/actions/cancel_invitation'
import { CreateInvitation } from '#app/identity/actions/create_invitation'
import InvitationPolicy, { visibleInvitations } from '#app/identity/policies/invitation_policy'
import { invitationByToken } from '#app/identity/queries/invitation_by_token'
import { ListInvitations } from '#app/identity/queries/list_invitations'
import InvitationTransformer from '#app/identity/transformers/invitation_transformer'
import SignedInTransformer from '#app/identity/transformers/signed_in_transformer'
import {
  acceptInvitation,
  createInvitation,
  listInvitations,
} from '#app/identity/validators/identity_validators'

export default class InvitationsController {
  async index({ auth, bouncer, request, serialize }: HttpContext) {
    await bouncer.with(InvitationPolicy).authorize('list')
    const { rows, nextCursor } = await new ListInvitations().handle(
      auth.user!,
      await request.queryAs(listInvitations)
    )
    const page = await serialize(InvitationTransformer.transform(rows).useVariant('forAdmin'))
    return { ...page, meta: { nextCursor } }
  }

  async store(ctx: HttpContext) {
    await ctx.bouncer.with(InvitationPolicy).authorize('create')
    const input = await ctx.request.bodyAs(createInvitation)
    const actor = ctx.auth.user!
    const again = (id: string) => visibleInvitations(actor).where('id', id).firstOrFail()
    const invitation = await once(
      ctx,
      actor,
      () => new CreateInvitation().handle({ actor, ...input }),
      again
    )
    await invitation.load('inviter')
    ctx.response.status(201)
    return ctx.serialize(InvitationTransformer.transform(invitation).useVariant('forAdmin'))
  }

  /** For who holds the mailed token, signed in or not. */
  async show({ params, serialize }: HttpContext) {
    const invitation = await invitationByToken(params.token)
    requirePending(invitation)
    return serialize(InvitationTransformer.transform(invitation))
  }

  async accept({ params, request, response, serialize }: HttpContext) {
    const input = await request.bodyAs(acceptInvitation)
    const invitation = await invitationByToken(params.token)
    const caller = { address: request.ip(), userAgent: request.header('user-agent') ?? null }
    const credentials = await new AcceptInvitation().handle({ invitation, ...input, ...caller })
    response.status(201)
    return serialize(SignedInTransformer.transform(credentials))
  }

  async cancel({ auth, bouncer, params, serialize }: HttpContext) {
    await bouncer.with(InvitationPolicy).authorize('cancel')
    const invitation = await visibleInvitations(auth.user!)
      .where('id', params.id)
      .preload('inviter')
      .firstOrFail()
    const cancelled = await new CancelInvitation().handle({ actor: auth.user!, invitation })
    await cancelled.load('inviter')
    return serialize(InvitationTransformer.transform(cancelled).useVariant('forAdmin'))
  }
}
