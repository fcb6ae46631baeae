import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import {
  AddHoliday,
  DeleteHours,
  ImportHolidays,
  RemoveHoliday,
  SaveHours,
} from '#app/support/actions/manage_calendars'
import { ArchivePolicy, SavePolicy } from '#app/support/actions/manage_policies'
import DeskPolicy from '#app/support/policies/desk_policy'
import {
  findHoliday,
  findHours,
  importedHolidays,
  listHolidays,
  listHours,
} from '#app/support/queries/calendars'
import { findPolicy, listPolicies } from '#app/support/queries/sla_policies'
import * as v from '#app/support/validators/calendars'

/** When the desk is served, and how soon it answers. */
export default class CalendarsController {
  async hours() {
    return { data: await listHours() }
  }

  async showHours({ params }: HttpContext) {
    return { data: await findHours(params.id) }
  }

  async storeHours(ctx: HttpContext) {
    const { auth, bouncer, request, response } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const input = await request.bodyAs(v.createHoursValidator)
    const make = () => new SaveHours().handle({ actor, ...input })
    response.status(201)
    return { data: await once(ctx, actor, make, (id) => findHours(id)) }
  }

  async updateHours(ctx: HttpContext) {
    const { auth, bouncer, params, request } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const input = await request.bodyAs(v.updateHoursValidator)
    const change = () => new SaveHours().handle({ actor, id: params.id, ...input })
    return { data: await once(ctx, actor, change, (id) => findHours(id)) }
  }

  async destroyHours(ctx: HttpContext) {
    const { auth, bouncer, params, response } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const remove = () => new DeleteHours().handle({ actor, id: params.id })
    await once(ctx, actor, remove, async () => {})
    response.noContent()
  }

  async holidays({ request }: HttpContext) {
    const { year } = await request.queryAs(v.listHolidaysValidator)
    return { data: await listHolidays(year) }
  }

  async storeHoliday(ctx: HttpContext) {
    const { auth, bouncer, request, response } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const input = await request.bodyAs(v.addHolidayValidator)
    const make = () => new AddHoliday().handle({ actor, ...input })
    response.status(201)
    return { data: await once(ctx, actor, make, (id) => findHoliday(id)) }
  }

  async importHolidays(ctx: HttpContext) {
    const { auth, bouncer, request } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const input = await request.bodyAs(v.importHolidaysValidator)
    const add = () => new ImportHolidays().handle({ actor, ...input })
    return { data: await once(ctx, actor, add, (id) => importedHolidays(id)) }
  }

  async destroyHoliday(ctx: HttpContext) {
    const { auth, bouncer, params, response } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const remove = () => new RemoveHoliday().handle({ actor, id: params.id })
    await once(ctx, actor, remove, async () => {})
    response.noContent()
  }

  async policies() {
    return { data: await listPolicies() }
  }

  async showPolicy({ params }: HttpContext) {
    return { data: await findPolicy(params.id) }
  }

  async storePolicy(ctx: HttpContext) {
    const { auth, bouncer, request, response } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const input = await request.bodyAs(v.createPolicyValidator)
    const make = () => new SavePolicy().handle({ actor, ...input })
    response.status(201)
    return { data: await once(ctx, actor, make, (id) => findPolicy(id)) }
  }

  async updatePolicy(ctx: HttpContext) {
    const { auth, bouncer, params, request } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const input = await request.bodyAs(v.updatePolicyValidator)
    const change = () => new SavePolicy().handle({ actor, id: params.id, ...input })
    return { data: await once(ctx, actor, change, (id) => findPolicy(id)) }
  }

  async destroyPolicy(ctx: HttpContext) {
    const { auth, bouncer, params, response } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const remove = () => new ArchivePolicy().handle({ actor, id: params.id })
    await once(ctx, actor, remove, async () => {})
    response.noContent()
  }
}
