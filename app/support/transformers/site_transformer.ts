import type { FormField, WidgetSiteRow, WidgetTexts } from '#app/support/queries/widget_sites'

export type WidgetSite = {
  /** @format uuid */
  id: string
  name: string
  /** Public: it stands in the page. */
  siteKey: string
  allowedOrigins: string[]
  /** @format uuid */
  queueId: string | null
  form: FormField[]
  offlineForm: boolean
  texts: WidgetTexts
  colour: string
  maxOpenTickets: number
  enabled: boolean
  /** Until when what the secret before signs is still taken. @format date-time */
  previousSecretUntil: string | null
  version: number
  /** @format date-time */
  createdAt: string
}
/** Shown once: when it was made. */
export type WidgetSiteWithSecret = WidgetSite & { secret: string }

export function toSite({ previousUntil, createdAt, ...row }: WidgetSiteRow): WidgetSite {
  return {
    ...row,
    previousSecretUntil:
      previousUntil && previousUntil > new Date() ? previousUntil.toISOString() : null,
    createdAt: createdAt.toISOString(),
  }
}
