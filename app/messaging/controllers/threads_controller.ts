import type { HttpContext } from '@adonisjs/core/http'
import { FollowThread, ReadThread } from '#app/messaging/actions/follow_thread'
import { findThread } from '#app/messaging/queries/find_thread'
import { ListThreads } from '#app/messaging/queries/list_threads'
import { ReadThreadReplies } from '#app/messaging/queries/read_thread'
import { toMessagesFor } from '#app/messaging/transformers/message_transformer'
import {
  listThreadsValidator,
  markReadValidator,
  threadWindowValidator,
} from '#app/messaging/validators/messages'

export default class ThreadsController {
  async index({ auth, request }: HttpContext) {
    const { unread, ...page } = await request.queryAs(listThreadsValidator)
    const { rows, nextCursor } = await new ListThreads().handle({
      actor: auth.user!,
      unread: unread === 'true',
      ...page,
    })
    return { data: rows, meta: { nextCursor } }
  }

  async show({ auth, params, request }: HttpContext) {
    const window = await request.queryAs(threadWindowValidator)
    const { message: root } = await findThread(auth.user!, params.id)
    const { rows, meta } = await new ReadThreadReplies().handle({
      actor: auth.user!,
      root,
      ...window,
    })
    return { data: await toMessagesFor(auth.user!, rows), meta }
  }

  async read({ auth, params, request }: HttpContext) {
    const { seq } = await request.bodyAs(markReadValidator)
    const { message: root } = await findThread(auth.user!, params.id)
    return { data: await new ReadThread().handle({ actor: auth.user!, root, seq }) }
  }

  async follow({ auth, params }: HttpContext) {
    const { message: root } = await findThread(auth.user!, params.id)
    return { data: await new FollowThread().handle({ actor: auth.user!, root, following: true }) }
  }

  async unfollow({ auth, params }: HttpContext) {
    const { message: root } = await findThread(auth.user!, params.id)
    return { data: await new FollowThread().handle({ actor: auth.user!, root, following: false }) }
  }
}
