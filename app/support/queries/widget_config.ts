import { openTicketsAtOnce } from '#config/support'
import { files } from '#config/files'
import { NotFound } from '#app/core/http/problem'
import { refuseOrigin } from '#app/support/actions/open_widget_session'
import { type FormField, siteByKey, type WidgetTexts } from '#app/support/queries/widget_sites'
import { queueRules } from '#app/support/queries/queue_rules'
import { openingOf } from '#app/support/services/opening'

/** What a page needs before anybody signs in. */
export type WidgetConfig = {
  site: {
    name: string
    texts: WidgetTexts
    colour: string
    form: FormField[]
    offlineForm: boolean
  }
  /** Somebody serves now. */
  open: boolean
  /** @format date-time */
  nextOpeningAt: string | null
  maxOpenTickets: number
  limits: { bodyCodePoints: number; attachmentBytes: number }
}

/** @throws NotFound for a site that is not there; Forbidden ORIGIN_NOT_ALLOWED */
export async function showWidget(
  siteKey: string,
  origin: string | undefined
): Promise<WidgetConfig> {
  const site = await siteByKey(siteKey)
  if (!site) throw new NotFound()
  refuseOrigin(site, origin)
  const { businessHoursId } = await queueRules(site.queueId)
  const { open, nextOpeningAt } = await openingOf(businessHoursId, new Date())
  const { name, texts, colour, form, offlineForm } = site
  return {
    site: { name, texts, colour, form, offlineForm },
    open,
    nextOpeningAt: nextOpeningAt?.toISOString() ?? null,
    maxOpenTickets: site.maxOpenTickets ?? openTicketsAtOnce,
    limits: { bodyCodePoints: 40_000, attachmentBytes: files.maxBytes },
  }
}
