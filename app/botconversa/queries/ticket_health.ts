import { sql } from '#app/core/database/sql'
import { NotFound } from '#app/core/http/problem'

export type HealthRow = {
  accountId: string
  accountName: string
  enabled: boolean
  downSince: Date | null
  denied: boolean
  pausedUntil: Date | null
  subscriberId: string
  externalId: number | null
  phone: string | null
  name: string
  tags: string[]
  liveChat: string | null
  contactId: string
  lastInAt: Date | null
  lastOutAt: Date | null
  lastLagMs: number | null
  refreshedAt: Date | null
  vanishedAt: Date | null
  windowExpiresAt: Date | null
  waiting: number
  unknown: number
  /** Everybody of ours with this number. */
  sameNumber: { id: string; name: string }[]
}

/**
 * How it stands with the contact of a ticket at BotConversa. Who may see the ticket is asked at its door.
 *
 * @throws NotFound for a ticket of another channel
 */
export async function ticketHealth(ticketId: string): Promise<HealthRow> {
  const [row] = await sql<HealthRow>(HEALTH, [ticketId])
  if (!row) throw new NotFound()
  return row
}

const HEALTH = `
  select a.id as "accountId", a.name as "accountName", a.enabled, a.down_since as "downSince", a.denied, a.paused_until as "pausedUntil",
         s.id as "subscriberId", s.external_id as "externalId", s.phone, s.name, s.tags, s.live_chat as "liveChat",
         t.contact_id as "contactId", s.last_in_at as "lastInAt", s.last_out_at as "lastOutAt", s.last_lag_ms as "lastLagMs",
         s.refreshed_at as "refreshedAt", s.vanished_at as "vanishedAt", t.window_expires_at as "windowExpiresAt",
         (select count(*)::int from botconversa_deliveries d where d.subscriber_id = s.id and d.state in ('queued', 'sending')) as waiting,
         (select count(*)::int from messages m
           where m.conversation_id = t.id and m.delivery = 'unknown' and m.deleted_at is null and exists (
             select 1 from botconversa_deliveries d
              where d.message_id = m.id and d.state = 'unknown' and d.superseded_by is null and d.dismissed_at is null)) as "unknown",
         (select coalesce(json_agg(json_build_object('id', k.id, 'name', k.name) order by fold(k.name), k.id), '[]')
            from contact_phones p join contacts k on k.id = p.contact_id where p.match_key = s.match_key) as "sameNumber"
    from botconversa_tickets b
    join tickets t on t.id = b.ticket_id
    join botconversa_accounts a on a.id = b.account_id
    join botconversa_subscribers s on s.id = b.subscriber_id
   where b.ticket_id = ?`
