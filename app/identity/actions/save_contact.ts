import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { Conflict, InvalidInput, StaleVersion } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import type User from '#app/identity/models/user'
import { type ContactRow, findContact } from '#app/identity/queries/contact_rows'
import { parsePhone, type Phone } from '#app/identity/services/phones'
import { toContact } from '#app/identity/transformers/contact_transformer'

export type CreateContactInput = { actor: User; name: string; phones?: string[]; emails?: string[] }
export type UpdateContactInput = {
  actor: User
  id: string
  name?: string
  version?: number
} & Pick<CreateContactInput, 'phones' | 'emails'>

/** Somebody without an account whom the company speaks with. */
export class CreateContact {
  /** @throws InvalidInput for a number that is none */
  async handle({ actor, name, phones = [], emails = [] }: CreateContactInput): Promise<ContactRow> {
    const numbers = phones.map(phoneAt)
    return transaction(async (trx) => {
      const id = newId()
      await sql(`insert into contacts (id, name, source) values (?, ?, 'manual')`, [id, name], trx)
      await setPhones(trx, id, numbers)
      await setEmails(trx, id, emails)
      await record(trx, 'contact.created', actor, id)
      return findContact(id, trx)
    })
  }
}

export class UpdateContact {
  /** @throws NotFound, StaleVersion, InvalidInput */
  async handle({ actor, id, version, ...fields }: UpdateContactInput): Promise<ContactRow> {
    return transaction(async (trx) => {
      const current = await lockContact(trx, id)
      if (version !== undefined && version !== current.version)
        throw new StaleVersion(toContact(current))
      return editContact(trx, current, { actor, ...fields })
    })
  }
}

/**
 * On the locked row, in a transaction that is open already.
 *
 * @throws InvalidInput for a number that is none
 */
export async function editContact(
  trx: Transaction,
  { id }: Pick<ContactRow, 'id'>,
  { actor, name, phones, emails }: Omit<UpdateContactInput, 'id' | 'version'>
): Promise<ContactRow> {
  const numbers = phones?.map(phoneAt)
  await sql(
    'update contacts set name = coalesce(?, name), version = version + 1, updated_at = now() where id = ?',
    [name ?? null, id],
    trx
  )
  if (numbers) await setPhones(trx, id, numbers)
  if (emails) await setEmails(trx, id, emails)
  await record(trx, 'contact.updated', actor, id)
  return findContact(id, trx)
}

export type BlockContactInput = { actor: User; id: string; blocked: boolean; reason?: string }

/** With who is blocked nobody speaks: what they write is refused. Doing it twice is doing it once. */
export class BlockContact {
  /** @throws NotFound, Conflict CONTACT_IS_STAFF */
  async handle({ actor, id, blocked, reason }: BlockContactInput): Promise<ContactRow> {
    return transaction(async (trx) => {
      const current = await lockContact(trx, id)
      if ((current.blockedAt !== null) === blocked) return current
      if (blocked) await refuseStaff(trx, current)
      const values = blocked ? [new Date(), actor.id, reason ?? null] : [null, null, null]
      await sql(
        'update contacts set blocked_at = ?, blocked_by = ?, block_reason = ? where id = ?',
        [...values, id],
        trx
      )
      await record(trx, blocked ? 'contact.blocked' : 'contact.unblocked', actor, id)
      return findContact(id, trx)
    })
  }
}

async function refuseStaff(trx: Transaction, { user }: ContactRow) {
  if (!user) return
  const [staff] = await sql(
    `select 1 from users where id = ? and role <> 'student'`,
    [user.id],
    trx
  )
  if (staff) throw new Conflict('CONTACT_IS_STAFF')
}

export async function lockContact(trx: Transaction, id: string): Promise<ContactRow> {
  await sql('select 1 from contacts where id = ? for no key update', [id], trx)
  return findContact(id, trx)
}

function phoneAt(text: string, place: number): Phone {
  const phone = parsePhone(text)
  if (phone) return phone
  throw new InvalidInput([{ field: `phones.${place}`, rule: 'phone' }])
}

async function setPhones(trx: Transaction, id: string, phones: Phone[]) {
  await sql('delete from contact_phones where contact_id = ?', [id], trx)
  await sql(
    `insert into contact_phones (contact_id, number, match_key, position)
     select ?, number, match_key, place - 1 from unnest(?::text[], ?::text[]) with ordinality as given (number, match_key, place)
     on conflict do nothing`,
    [id, phones.map(({ number }) => number), phones.map(({ matchKey }) => matchKey)],
    trx
  )
}

async function setEmails(trx: Transaction, id: string, emails: string[]) {
  await sql('delete from contact_emails where contact_id = ?', [id], trx)
  await sql(
    `insert into contact_emails (contact_id, address, position)
     select ?, address, place - 1 from unnest(?::text[]) with ordinality as given (address, place) on conflict do nothing`,
    [id, emails],
    trx
  )
}

const record = (trx: Transaction, name: string, actor: User, id: string) =>
  recordEvent(trx, name, { actor, subject: { type: 'contact', id } })
