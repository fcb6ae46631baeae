import { BaseTransformer } from '@adonisjs/core/transformers'
import type { PersonRow } from '#app/identity/queries/list_people'
import type { PresenceState } from '#app/identity/queries/presence_of'
import { type PublicPerson, publicPerson } from '#app/identity/services/tell_of_person'
import { type TeamOfUser, teamsOf } from '#app/identity/transformers/user_transformer'

export type Person = PublicPerson & { teams: TeamOfUser[]; presence: PresenceState }

/** A colleague, as colleagues see them: no address, no settings. */
export default class PersonTransformer extends BaseTransformer<PersonRow> {
  toObject(): Person {
    const { user, presence } = this.resource
    return { ...publicPerson(user), teams: teamsOf(user), presence }
  }
}
