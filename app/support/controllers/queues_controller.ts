import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import {
  ArchiveQueue,
  CreateQueue,
  SetQueueMember,
  UpdateQueue,
} from '#app/support/actions/manage_queues'
import DeskPolicy from '#app/support/policies/desk_policy'
import { findQueue, listQueueMembers, listQueues } from '#app/support/queries/queue_rows'
import {
  createQueueValidator,
  queueMemberValidator,
  updateQueueValidator,
} from '#app/support/validators/desk'

export default class QueuesController {
  async index({ auth }: HttpContext) {
    return { data: await listQueues(auth.user!) }
  }

  async show({ auth, params }: HttpContext) {
    return { data: await findQueue(auth.user!, params.id) }
  }

  async store(ctx: HttpContext) {
    const { auth, bouncer, request, response } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const input = await request.bodyAs(createQueueValidator)
    const make = () => new CreateQueue().handle({ actor, ...input })
    response.status(201)
    return { data: await once(ctx, actor, make, (id) => findQueue(actor, id)) }
  }

  async update(ctx: HttpContext) {
    const { auth, bouncer, params, request } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const input = await request.bodyAs(updateQueueValidator)
    const change = () => new UpdateQueue().handle({ actor, id: params.id, ...input })
    return { data: await once(ctx, actor, change, (id) => findQueue(actor, id)) }
  }

  async destroy(ctx: HttpContext) {
    const { auth, bouncer, params, response } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const remove = () => new ArchiveQueue().handle({ actor, id: params.id })
    await once(ctx, actor, remove, async () => {})
    response.noContent()
  }

  async members({ auth, params }: HttpContext) {
    const { id } = await findQueue(auth.user!, params.id)
    return { data: await listQueueMembers(id) }
  }

  async join(ctx: HttpContext) {
    const { auth, bouncer, params, request, response } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const { userId } = await request.bodyAs(queueMemberValidator)
    const change = { actor, queueId: params.id, userId, isMember: true }
    await once(
      ctx,
      actor,
      () => new SetQueueMember().handle(change),
      async () => {}
    )
    response.status(201)
    return { data: await listQueueMembers(params.id) }
  }

  async leave(ctx: HttpContext) {
    const { auth, bouncer, params, response } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const change = { actor, queueId: params.id, userId: params.userId, isMember: false }
    await once(
      ctx,
      actor,
      () => new SetQueueMember().handle(change),
      async () => {}
    )
    response.noContent()
  }
}
