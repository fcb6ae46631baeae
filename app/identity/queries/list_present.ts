import type User from '#app/identity/models/user'
import { visiblePeople } from '#app/identity/policies/person_policy'
import { isPresent, presenceOf } from '#app/identity/queries/presence_of'
import type { PresenceShape } from '#app/identity/transformers/presence_shapes'

/** Colleagues who are here; whoever is not named is offline. */
export class ListPresent {
  async handle(actor: User): Promise<PresenceShape[]> {
    const present = await visiblePeople(actor).whereRaw(isPresent('users.id')).orderBy('id')
    const states = await presenceOf(present.map(({ id }) => id))
    return [...states].map(([id, state]) => ({ id, state }))
  }
}
