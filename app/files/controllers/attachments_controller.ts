import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import { NotFound } from '#app/core/http/problem'
import { MarkPlayed } from '#app/files/actions/mark_played'
import { findAttachment } from '#app/files/queries/find_attachment'
import { serve, servedOf } from '#app/files/services/serving'
import { downloadValidator } from '#app/files/validators/uploads'

export default class AttachmentsController {
  async show(ctx: HttpContext) {
    const wish = await ctx.request.queryAs(downloadValidator)
    const row = await findAttachment(ctx.auth.user!, ctx.params.id)
    return serve(ctx, servedOf(row, wish))
  }

  async thumbnail(ctx: HttpContext) {
    const { thumbnailKey, name } = await findAttachment(ctx.auth.user!, ctx.params.id)
    if (!thumbnailKey) throw new NotFound()
    return serve(ctx, { key: thumbnailKey, mime: 'image/webp', name: `${name}.webp`, inline: true })
  }

  async played(ctx: HttpContext) {
    const { auth, params, response } = ctx
    const attachment = await findAttachment(auth.user!, params.id)
    const play = () => new MarkPlayed().handle({ actor: auth.user!, attachment })
    await once(ctx, auth.user!, play, async () => {})
    return response.noContent()
  }
}
