import type { HttpContext } from '@adonisjs/core/http'
import PersonPolicy from '#app/identity/policies/person_policy'
import { ListPeople } from '#app/identity/queries/list_people'
import PersonTransformer from '#app/identity/transformers/person_transformer'
import { listPeople } from '#app/identity/validators/identity_validators'

export default class PeopleController {
  async index({ auth, bouncer, request, serialize }: HttpContext) {
    await bouncer.with(PersonPolicy).authorize('list')
    const { rows, nextCursor } = await new ListPeople().handle(
      auth.user!,
      await request.queryAs(listPeople)
    )
    return { ...(await serialize(PersonTransformer.transform(rows))), meta: { nextCursor } }
  }
}
