import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'
import { queueDelivery } from '#app/botconversa/services/queue_delivery'
import type { FieldSource, Outbound } from '#app/botconversa/services/settings'

/** Whoever has a custom field of theirs filled by us. */
type Written = {
  id: string
  accountId: string
  ticketId: string
  fields: Outbound['fields']
}

/** What an account's custom fields are to hold, as it stands now, is written there where it differs from what was. */
export async function fillFields(trx: Transaction, subscriberId: string) {
  // One after the other: of two who write one field at a time the later one has read what the other wrote.
  await sql(
    'select 1 from botconversa_subscribers where id = ? for no key update',
    [subscriberId],
    trx
  )
  const [written] = await sql<Written & Record<FieldSource, string | null>>(
    VALUES,
    [subscriberId],
    trx
  )
  if (written) await write(trx, written)
}

async function write(trx: Transaction, written: Written & Record<FieldSource, string | null>) {
  const { id: subscriberId, accountId, ticketId, fields } = written
  const last = await sql<{ fieldId: number; value: string }>(LAST, [subscriberId], trx)
  for (const { fieldId, source } of fields) {
    const value = written[source] ?? ''
    if (value === (last.find((one) => one.fieldId === fieldId)?.value ?? '')) continue
    const about = { accountId, subscriberId, ticketId }
    await queueDelivery(trx, { ...about, kind: 'field', payload: { fieldId, value } })
  }
}

const VALUES = `
  select s.id, s.account_id as "accountId", t.id as "ticketId", a.outbound->'fields' as fields, c.name as "contact.name",
         (select e.address from contact_emails e where e.contact_id = c.id order by e.position limit 1) as "contact.email",
         t.number::text as "ticket.number", t.subject as "ticket.subject", t.status as "ticket.status",
         q.name as "ticket.queue", u.name as "ticket.assignee"
    from botconversa_subscribers s
    join botconversa_accounts a on a.id = s.account_id
    join tickets t on t.id = (
      select b.ticket_id from botconversa_tickets b join tickets o on o.id = b.ticket_id
       where b.subscriber_id = s.id and o.merged_into_id is null order by b.ticket_id desc limit 1)
    join contacts c on c.id = t.contact_id
    left join queues q on q.id = t.queue_id
    left join users u on u.id = t.assignee_id
   where s.id = ?`

/** What stands there, or will: all that was not refused. Uses index: botconversa_deliveries_fields. */
const LAST = `
  select distinct on (payload->>'fieldId') (payload->>'fieldId')::bigint as "fieldId", payload->>'value' as value
    from botconversa_deliveries
   where subscriber_id = ? and kind = 'field' and state not in ('failed', 'cancelled')
   order by payload->>'fieldId', position desc`
