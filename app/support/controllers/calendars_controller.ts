import type { HttpContext } from '@adonisjs/core/http'
import {
  AddHoliday,
  DeleteHours,
  ImportHolidays,
  RemoveHoliday,
  SaveHours,
} from '#app/support/actions/manage_calendars'
import { ArchivePolicy, SavePolicy } from '#app/support/actions/manage_policies'
import DeskPolicy from '#app/support/policies/desk_policy'
import { findHours, listHolidays, listHours } from '#app/support/queries/calendars'
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

  async storeHours({ auth, bouncer, request, response }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    const input = await request.bodyAs(v.createHoursValidator)
    response.status(201)
    return { data: await new SaveHours().handle({ actor: auth.user!, ...input }) }
  }

  async updateHours({ auth, bouncer, params, request }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    const input = await request.bodyAs(v.updateHoursValidator)
    return { data: await new SaveHours().handle({ actor: auth.user!, id: params.id, ...input }) }
  }

  async destroyHours({ auth, bouncer, params, response }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    await new DeleteHours().handle({ actor: auth.user!, id: params.id })
    response.noContent()
  }

  async holidays({ request }: HttpContext) {
    const { year } = await request.queryAs(v.listHolidaysValidator)
    return { data: await listHolidays(year) }
  }

  async storeHoliday({ auth, bouncer, request, response }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    const input = await request.bodyAs(v.addHolidayValidator)
    response.status(201)
    return { data: await new AddHoliday().handle({ actor: auth.user!, ...input }) }
  }

  async importHolidays({ auth, bouncer, request }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    const input = await request.bodyAs(v.importHolidaysValidator)
    return { data: await new ImportHolidays().handle({ actor: auth.user!, ...input }) }
  }

  async destroyHoliday({ auth, bouncer, params, response }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    await new RemoveHoliday().handle({ actor: auth.user!, id: params.id })
    response.noContent()
  }

  async policies() {
    return { data: await listPolicies() }
  }

  async showPolicy({ params }: HttpContext) {
    return { data: await findPolicy(params.id) }
  }

  async storePolicy({ auth, bouncer, request, response }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    const input = await request.bodyAs(v.createPolicyValidator)
    response.status(201)
    return { data: await new SavePolicy().handle({ actor: auth.user!, ...input }) }
  }

  async updatePolicy({ auth, bouncer, params, request }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    const input = await request.bodyAs(v.updatePolicyValidator)
    return { data: await new SavePolicy().handle({ actor: auth.user!, id: params.id, ...input }) }
  }

  async destroyPolicy({ auth, bouncer, params, response }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    await new ArchivePolicy().handle({ actor: auth.user!, id: params.id })
    response.noContent()
  }
}
