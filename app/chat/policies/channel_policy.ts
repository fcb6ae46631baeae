import { AuthorizationResponse, BasePolicy } from '@adonisjs/bouncer'
import type User from '#app/identity/models/user'
import type { MemberRole } from '#app/messaging/models/conversation_member'
import type { Standing } from '#app/messaging/queries/find_standing'

const allow = () => AuthorizationResponse.allow()
const deny = (code: string, status?: number) => AuthorizationResponse.deny(code, status)

/**
 * Who may change a channel and its membership. An admin runs every one as an owner does, but lets nobody into a private one
 * that they are not in: that would be a way to read it.
 */
export default class ChannelPolicy extends BasePolicy {
  /** Name, topic, archive: its owners. */
  manage(actor: User, standing: Standing) {
    if (actor.role === 'admin' || standing.role === 'owner') return allow()
    return deny(standing.role ? 'NOT_THE_OWNER' : 'NOT_A_MEMBER')
  }

  /** Topic and description are everybody's who keeps order in it. */
  describe(actor: User, standing: Standing) {
    return standing.role === 'moderator' ? allow() : this.manage(actor, standing)
  }

  join(_actor: User, standing: Standing) {
    if (standing.archived) return deny('CHANNEL_ARCHIVED', 409)
    return standing.visibility === 'public' || standing.role ? allow() : deny('NOT_FOUND', 404)
  }

  members(actor: User, standing: Standing) {
    return standing.role || actor.role === 'admin' || standing.visibility === 'public'
      ? allow()
      : deny('NOT_A_MEMBER')
  }

  /** Anyone in a public channel brings people in; a private one opens by its owners and moderators. */
  invite(_actor: User, standing: Standing) {
    if (standing.archived) return deny('CHANNEL_ARCHIVED', 409)
    if (standing.visibility === 'public' && standing.role) return allow()
    if (!standing.role) return deny('NOT_A_MEMBER')
    return standing.role === 'member' ? deny('NOT_THE_OWNER') : allow()
  }

  /** What everybody new comes into is the company's to say. */
  setDefault(actor: User) {
    return actor.role === 'admin' ? allow() : deny('NOT_AN_ADMIN')
  }

  /** Nobody removes an owner but an owner; moderators remove members. */
  remove(actor: User, standing: Standing, target: MemberRole) {
    if (target === 'member' && standing.role === 'moderator') return allow()
    return this.manage(actor, standing)
  }
}
