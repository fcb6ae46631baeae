import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import { BlockContact, CreateContact, UpdateContact } from '#app/identity/actions/save_contact'
import { findContact, ListContacts } from '#app/identity/queries/contact_rows'
import { toContact } from '#app/identity/transformers/contact_transformer'
import * as validators from '#app/identity/validators/contacts'

export default class ContactsController {
  async index({ request }: HttpContext) {
    const wish = await request.queryAs(validators.listContactsValidator)
    const { rows, nextCursor } = await new ListContacts().handle(wish)
    return { data: rows.map(toContact), meta: { nextCursor } }
  }

  async show({ params }: HttpContext) {
    return { data: toContact(await findContact(params.id)) }
  }

  async store(ctx: HttpContext) {
    const { auth, request, response } = ctx
    const actor = auth.user!
    const input = await request.bodyAs(validators.createContactValidator)
    const create = () => new CreateContact().handle({ actor, ...input })
    const contact = await once(ctx, actor, create, (id) => findContact(id))
    response.status(201)
    return { data: toContact(contact) }
  }

  async update({ auth, params, request }: HttpContext) {
    const input = await request.bodyAs(validators.updateContactValidator)
    return {
      data: toContact(
        await new UpdateContact().handle({ actor: auth.user!, id: params.id, ...input })
      ),
    }
  }

  async block({ auth, params, request }: HttpContext) {
    const { reason } = await request.bodyAs(validators.blockContactValidator)
    const change = { actor: auth.user!, id: params.id, reason }
    return { data: toContact(await new BlockContact().handle({ ...change, blocked: true })) }
  }

  async unblock({ auth, params }: HttpContext) {
    const change = { actor: auth.user!, id: params.id, blocked: false }
    return { data: toContact(await new BlockContact().handle(change)) }
  }
}
