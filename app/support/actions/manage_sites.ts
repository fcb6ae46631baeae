import { DateTime } from 'luxon'
import { secretOverlapHours } from '#config/support'
import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { Conflict, InvalidInput, NotFound, StaleVersion } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import type User from '#app/identity/models/user'
import {
  type FormField,
  siteById,
  type WidgetSiteRow,
  type WidgetTexts,
} from '#app/support/queries/widget_sites'
import { insertRow, updateRow } from '#app/support/services/columns'
import { refuseQueue } from '#app/support/services/receivers'
import { siteSecrets } from '#app/support/services/site_secrets'

type Fields = {
  name?: string
  allowedOrigins?: string[]
  queueId?: string | null
  form?: FormField[]
  offlineForm?: boolean
  texts?: WidgetTexts
  colour?: string
  maxOpenTickets?: number
  enabled?: boolean
}
export type CreateSiteInput = { actor: User; name: string; allowedOrigins: string[] } & Fields
export type UpdateSiteInput = { actor: User; id: string; version?: number } & Fields
/** The secret comes out here, and nowhere else. */
export type SiteWithSecret = { site: WidgetSiteRow; secret: string }

export class CreateSite {
  /** @throws InvalidInput for an origin that is none, Problem 422 QUEUE_UNKNOWN */
  async handle({ actor, allowedOrigins, ...fields }: CreateSiteInput): Promise<SiteWithSecret> {
    const secret = siteSecrets.fresh()
    return transaction(async (trx) => {
      const id = newId()
      if (fields.queueId) await refuseQueue(trx, fields.queueId)
      await insertRow(trx, 'widget_sites', {
        id,
        siteKey: siteSecrets.siteKey(),
        secret: siteSecrets.seal(secret),
        createdBy: actor.id,
        allowedOrigins: originsOf(allowedOrigins),
        ...fields,
      })
      await record(trx, 'widget_site.created', actor, id)
      return { site: (await siteById(id, trx))!, secret }
    })
  }
}

export class UpdateSite {
  /** @throws NotFound, StaleVersion, InvalidInput, Problem 422 QUEUE_UNKNOWN */
  async handle({ actor, id, version, ...fields }: UpdateSiteInput): Promise<WidgetSiteRow> {
    return transaction(async (trx) => {
      const current = await lockSite(trx, id)
      if (version !== undefined && version !== current.version) throw new StaleVersion(current)
      const { enabled, queueId = enabled && current.queueId } = fields
      if (queueId) await refuseQueue(trx, queueId)
      const allowedOrigins = fields.allowedOrigins && originsOf(fields.allowedOrigins)
      await updateRow(trx, 'widget_sites', id, { ...fields, allowedOrigins, updatedAt: new Date() })
      await record(trx, 'widget_site.updated', actor, id)
      return (await siteById(id, trx))!
    })
  }
}

/** A new secret; what the old one signs is taken for a day more, so that the portal can follow. */
export class RotateSiteSecret {
  /** @throws NotFound */
  async handle({ actor, id }: { actor: User; id: string }): Promise<SiteWithSecret> {
    const secret = siteSecrets.fresh()
    return transaction(async (trx) => {
      await lockSite(trx, id)
      const until = DateTime.now().plus({ hours: secretOverlapHours }).toJSDate()
      await sql(ROTATE, [until, siteSecrets.seal(secret), id], trx)
      await record(trx, 'widget_site.secret_rotated', actor, id)
      return { site: (await siteById(id, trx))!, secret }
    })
  }
}

/**
 * To whom it was answered already, once more: kept is which site it was, never the answer.
 *
 * @throws NotFound where it was removed meanwhile
 */
export async function siteAgain(id: string): Promise<SiteWithSecret> {
  const site = await siteById(id)
  if (!site) throw new NotFound()
  const [{ secret }] = await sql('select secret from widget_sites where id = ?', [id])
  return { site, secret: siteSecrets.open(secret) }
}

const ROTATE = `
  update widget_sites set previous_secret = secret, previous_until = ?, secret = ?, version = version + 1 where id = ?`

/** A site that tickets came by is switched off and kept; one that nobody used is removed. */
export class DeleteSite {
  /** @throws NotFound, Conflict SITE_IN_USE */
  async handle({ actor, id }: { actor: User; id: string }): Promise<void> {
    await transaction(async (trx) => {
      await lockSite(trx, id)
      const [used] = await sql(
        `select 1 from widget_identities where site_id = ? union all select 1 from tickets where site_id = ? limit 1`,
        [id, id],
        trx
      )
      if (used) throw new Conflict('SITE_IN_USE')
      await sql('delete from widget_sites where id = ?', [id], trx)
      await record(trx, 'widget_site.deleted', actor, id)
    })
  }
}

async function lockSite(trx: Transaction, id: string): Promise<WidgetSiteRow> {
  await sql('select 1 from widget_sites where id = ? for no key update', [id], trx)
  const site = await siteById(id, trx)
  if (!site) throw new NotFound()
  return site
}

/** As browsers say it: scheme, host and port, nothing after. */
function originsOf(given: string[]): string[] {
  return given.map((text, place) => {
    const url = URL.canParse(text) ? new URL(text) : null
    if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash)
      return url.origin
    throw new InvalidInput([
      {
        field: `allowedOrigins.${place}`,
        rule: 'origin',
        message: 'An origin is like https://escola.example',
      },
    ])
  })
}

const record = (trx: Transaction, name: string, actor: User, id: string) =>
  recordEvent(trx, name, { actor, subject: { type: 'widget_site', id } })
