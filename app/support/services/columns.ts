import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'

type Values = Record<string, unknown>

const snake = (field: string) => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Objects and their lists are kept as json; lists of words as they are. */
const stored = (value: unknown) =>
  value !== null && typeof value === 'object' && !(value instanceof Date) && !isWords(value)
    ? JSON.stringify(value)
    : value

const isWords = (value: object) =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') && value.length > 0

const given = (fields: Values) => Object.entries(fields).filter(([, value]) => value !== undefined)

/** One row of a table of settings: the fields that were given, by the names of their columns. */
export async function insertRow(trx: Transaction, table: string, fields: Values) {
  const entries = given(fields)
  await sql(
    `insert into ${table} (${entries.map(([name]) => snake(name)).join(', ')})
     values (${entries.map(() => '?').join(', ')})`,
    entries.map(([, value]) => stored(value)),
    trx
  )
}

/** The same for a change; its version rises with it. */
export async function updateRow(trx: Transaction, table: string, id: string, fields: Values) {
  const entries = given(fields)
  await sql(
    `update ${table} set ${entries.map(([name]) => `${snake(name)} = ?, `).join('')} version = version + 1 where id = ?`,
    [...entries.map(([, value]) => stored(value)), id],
    trx
  )
}
