import type { HttpContext } from '@adonisjs/core/http'
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

  async store({ auth, bouncer, request, response }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    const input = await request.bodyAs(createQueueValidator)
    response.status(201)
    return { data: await new CreateQueue().handle({ actor: auth.user!, ...input }) }
  }

  async update({ auth, bouncer, params, request }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    const input = await request.bodyAs(updateQueueValidator)
    return { data: await new UpdateQueue().handle({ actor: auth.user!, id: params.id, ...input }) }
  }

  async destroy({ auth, bouncer, params, response }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    await new ArchiveQueue().handle({ actor: auth.user!, id: params.id })
    response.noContent()
  }

  async members({ auth, params }: HttpContext) {
    const { id } = await findQueue(auth.user!, params.id)
    return { data: await listQueueMembers(id) }
  }

  async join({ auth, bouncer, params, request, response }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    const { userId } = await request.bodyAs(queueMemberValidator)
    const change = { actor: auth.user!, queueId: params.id, userId }
    await new SetQueueMember().handle({ ...change, isMember: true })
    response.status(201)
    return { data: await listQueueMembers(params.id) }
  }

  async leave({ auth, bouncer, params, response }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    const { id: queueId, userId } = params
    await new SetQueueMember().handle({ actor: auth.user!, queueId, userId, isMember: false })
    response.noContent()
  }
}
