import type { HttpContext } from '@adonisjs/core/http'
import { once } from '#app/core/http/idempotency'
import {
  CreateSite,
  DeleteSite,
  RotateSiteSecret,
  siteAgain,
  type SiteWithSecret,
  UpdateSite,
} from '#app/support/actions/manage_sites'
import DeskPolicy from '#app/support/policies/desk_policy'
import { listSites } from '#app/support/queries/widget_sites'
import { toSite } from '#app/support/transformers/site_transformer'
import { createSiteValidator, updateSiteValidator } from '#app/support/validators/desk'

const siteOrGone = async (id: string) => (await siteAgain(id)).site

const shown = ({ site, secret }: SiteWithSecret) => ({ ...toSite(site), secret })

/** The pages that carry the widget. */
export default class WidgetSitesController {
  async index({ bouncer }: HttpContext) {
    await bouncer.with(DeskPolicy).authorize('configure')
    return { data: (await listSites()).map(toSite) }
  }

  async store(ctx: HttpContext) {
    const { auth, bouncer, request, response } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const input = await request.bodyAs(createSiteValidator)
    const make = () => new CreateSite().handle({ actor, ...input })
    response.status(201)
    return { data: shown(await once(ctx, actor, make, siteAgain)) }
  }

  async update(ctx: HttpContext) {
    const { auth, bouncer, params, request } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const input = await request.bodyAs(updateSiteValidator)
    const change = () => new UpdateSite().handle({ actor, id: params.id, ...input })
    return { data: toSite(await once(ctx, actor, change, siteOrGone)) }
  }

  async rotate(ctx: HttpContext) {
    const { auth, bouncer, params } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const rotate = () => new RotateSiteSecret().handle({ actor, id: params.id })
    return { data: shown(await once(ctx, actor, rotate, siteAgain)) }
  }

  async destroy(ctx: HttpContext) {
    const { auth, bouncer, params, response } = ctx
    await bouncer.with(DeskPolicy).authorize('configure')
    const actor = auth.user!
    const remove = () => new DeleteSite().handle({ actor, id: params.id })
    await once(ctx, actor, remove, async () => {})
    response.noContent()
  }
}
