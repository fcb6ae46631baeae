import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { Problem } from '#app/core/http/problem'
import type User from '#app/identity/models/user'

/** A question asked before the first message. */
export type FormField = {
  name: string
  label: string
  type: 'text' | 'email' | 'phone' | 'select'
  required: boolean
  options?: string[]
}
export type WidgetTexts = {
  title?: string
  greeting?: string
  offline?: string
  placeholder?: string
}

export type WidgetSiteRow = {
  id: string
  name: string
  siteKey: string
  allowedOrigins: string[]
  queueId: string | null
  form: FormField[]
  offlineForm: boolean
  texts: WidgetTexts
  colour: string
  maxOpenTickets: number
  enabled: boolean
  previousUntil: Date | null
  version: number
  createdAt: Date
}

export const SITE_COLUMNS = `
  w.id, w.name, w.site_key as "siteKey", w.allowed_origins as "allowedOrigins", w.queue_id as "queueId", w.form,
  w.offline_form as "offlineForm", w.texts, w.colour, w.max_open_tickets as "maxOpenTickets", w.enabled,
  w.previous_until as "previousUntil", w.version, w.created_at as "createdAt"`

export async function siteByKey(siteKey: string, trx?: Transaction): Promise<WidgetSiteRow | null> {
  const [site] = await sql<WidgetSiteRow>(
    `select ${SITE_COLUMNS} from widget_sites w where w.site_key = ? and w.enabled`,
    [siteKey],
    trx
  )
  return site ?? null
}

/**
 * Where a student comes from: the site that is named, or the one that their portal signed them in by. Whom a portal vouches for
 * comes by its sites alone: what another asks beforehand, and how much it takes, is not theirs to choose.
 *
 * @throws Problem 422 SITE_UNKNOWN, also where it is switched off
 */
export async function siteOf(
  student: User,
  siteKey: string | undefined,
  trx: Transaction
): Promise<WidgetSiteRow | null> {
  const own = await sql<WidgetSiteRow>(
    `select ${SITE_COLUMNS} from widget_identities i join widget_sites w on w.id = i.site_id
      where i.user_id = ? order by i.created_at`,
    [student.id],
    trx
  )
  if (own.length === 0 && !siteKey) return null // By their own sign-in.
  const site =
    own.length === 0
      ? await siteByKey(siteKey!, trx)
      : own.find((one) => one.enabled && (!siteKey || one.siteKey === siteKey))
  if (!site) throw new Problem(422, 'SITE_UNKNOWN')
  return site
}

export async function siteById(id: string, trx?: Transaction): Promise<WidgetSiteRow | undefined> {
  const [site] = await sql<WidgetSiteRow>(
    `select ${SITE_COLUMNS} from widget_sites w where w.id = ?`,
    [id],
    trx
  )
  return site
}

export const listSites = () =>
  sql<WidgetSiteRow>(`select ${SITE_COLUMNS} from widget_sites w order by fold(w.name), w.id`)

/** Of every site that is in use. */
export async function listOrigins(): Promise<string[]> {
  const rows = await sql<{ origin: string }>(
    'select distinct unnest(allowed_origins) as origin from widget_sites where enabled'
  )
  return rows.map(({ origin }) => origin)
}
