import type { HttpContext } from '@adonisjs/core/http'
import { SetPresence } from '#app/identity/actions/set_presence'
import PersonPolicy from '#app/identity/policies/person_policy'
import { ListPresent } from '#app/identity/queries/list_present'
import type { MyPresence, PresenceShape } from '#app/identity/transformers/presence_shapes'
import { setPresence } from '#app/identity/validators/identity_validators'

export default class PresenceController {
  async index({ auth, bouncer }: HttpContext): Promise<{ data: PresenceShape[] }> {
    await bouncer.with(PersonPolicy).authorize('presence')
    return { data: await new ListPresent().handle(auth.user!) }
  }

  async update({ auth, bouncer, request }: HttpContext): Promise<{ data: MyPresence }> {
    await bouncer.with(PersonPolicy).authorize('presence')
    const { state } = await request.bodyAs(setPresence)
    return { data: await new SetPresence().handle({ actor: auth.user!, state }) }
  }
}
