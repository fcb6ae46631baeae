import type { HttpContext } from '@adonisjs/core/http'
import ConversationPolicy from '#app/messaging/policies/conversation_policy'
import { conversationRow } from '#app/messaging/queries/conversation_rows'
import { findStanding } from '#app/messaging/queries/find_standing'
import { ListAllConversations } from '#app/messaging/queries/list_all_conversations'
import { ListChanges } from '#app/messaging/queries/list_changes'
import { ListConversations } from '#app/messaging/queries/list_conversations'
import { ReadSync } from '#app/messaging/queries/read_sync'
import ConversationTransformer from '#app/messaging/transformers/conversation_transformer'
import { listConversationsValidator } from '#app/messaging/validators/conversations'
import { changesValidator, syncValidator } from '#app/messaging/validators/messages'

const CHANGES_LIMIT = 200

export default class ConversationsController {
  async index({ auth, bouncer, request, serialize }: HttpContext) {
    const { scope, hidden, cursor, limit, ...filters } = await request.queryAs(
      listConversationsValidator
    )
    const page = { actor: auth.user!, cursor, limit }
    if (scope === 'all') await bouncer.with(ConversationPolicy).authorize('listAll')
    const { rows, nextCursor } = await (scope === 'all'
      ? new ListAllConversations().handle({ ...page, ...filters })
      : new ListConversations().handle({ ...page, hidden: hidden === 'true' }))
    return {
      ...(await serialize(ConversationTransformer.transform(rows).useVariant('forMember'))),
      meta: { nextCursor },
    }
  }

  async show({ auth, params, serialize }: HttpContext) {
    const standing = await findStanding(auth.user!, params.id)
    const row = await conversationRow(standing.id, auth.user!.id)
    return serialize(ConversationTransformer.transform(row).useVariant('forMember'))
  }

  async changes({ auth, bouncer, params, request }: HttpContext) {
    const { after, limit = CHANGES_LIMIT } = await request.queryAs(changesValidator)
    const standing = await findStanding(auth.user!, params.id)
    await bouncer.with(ConversationPolicy).authorize('read', standing)
    const { changes, meta } = await new ListChanges().handle({
      actor: auth.user!,
      standing,
      after,
      limit,
    })
    return { data: changes, meta }
  }

  async sync({ auth, request }: HttpContext) {
    const { since } = await request.queryAs(syncValidator)
    const { sync, meta } = await new ReadSync().handle({ actor: auth.user!, since })
    return { data: sync, meta }
  }
}
