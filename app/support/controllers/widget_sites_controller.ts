import type { HttpContext } from '@adonisjs/core/http'
import {
  CreateSite,
  DeleteSite,
  RotateSiteSecret,
  type SiteWithSecret,
  UpdateSite,
} from '#app/support/actions/manage_sites'
import DeskPolicy from '#app/support/policies/desk_policy'
import { listSites } from '#app/support/queries/widget_sites'
import { toSite } from '#app/support/transformers/site_transformer'
import { createSiteValidator, updateSiteValidator } from '#app/support/validators/desk'

const shown = ({ site, secret }: SiteWithSecret) => ({ ...toSite(site), secret })

/** The pages that carry the widget. */
export default class WidgetSitesController {
  async index({ bouncer }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    return { data: (await listSites()).map(toSite) }
  }

  async store({ auth, bouncer, request, response }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    const input = await request.bodyAs(createSiteValidator)
    response.status(201)
    return { data: shown(await new CreateSite().handle({ actor: auth.user!, ...input })) }
  }

  async update({ auth, bouncer, params, request }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    const input = await request.bodyAs(updateSiteValidator)
    return {
      data: toSite(await new UpdateSite().handle({ actor: auth.user!, id: params.id, ...input })),
    }
  }

  async rotate({ auth, bouncer, params }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    return {
      data: shown(await new RotateSiteSecret().handle({ actor: auth.user!, id: params.id })),
    }
  }

  async destroy({ auth, bouncer, params, response }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    await new DeleteSite().handle({ actor: auth.user!, id: params.id })
    response.noContent()
  }
}
