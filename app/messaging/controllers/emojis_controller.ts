import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import { AddEmoji, RemoveEmoji } from '#app/messaging/actions/manage_emojis'
import { emojiById, ListEmojis, ListFrequentEmojis } from '#app/messaging/queries/emoji_rows'
import { addEmojiValidator, pageValidator } from '#app/messaging/validators/messages'

/** The company's own. */
export default class EmojisController {
  async index({ request }: HttpContext) {
    const page = await request.queryAs(pageValidator)
    const { rows, nextCursor } = await new ListEmojis().handle(page)
    return { data: rows, meta: { nextCursor } }
  }

  async frequent({ auth }: HttpContext) {
    return { data: await new ListFrequentEmojis().handle({ actor: auth.user! }) }
  }

  async store(ctx: HttpContext) {
    const { auth, request, response } = ctx
    const actor = auth.user!
    const input = await request.bodyAs(addEmojiValidator)
    const add = () => new AddEmoji().handle({ actor, ...input })
    response.status(201)
    return { data: await once(ctx, actor, add, async (id) => (await emojiById(id)).emoji) }
  }

  async destroy(ctx: HttpContext) {
    const { auth, params, response } = ctx
    const actor = auth.user!
    const remove = () => new RemoveEmoji().handle({ actor, id: params.id })
    await once(ctx, actor, remove, async () => {})
    return response.noContent()
  }
}
