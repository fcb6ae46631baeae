import { createHash } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { preparedStatements } from '#config/database'

type Query = PromiseLike<any> & { knexQuery?: any }
type Client = { rawQuery: (text: string, bindings?: any) => Query }

/** The name of each text that is prepared: the same in every process, as a pooler may share what one has prepared. */
const names = new Map<string, string>()

/**
 * A statement of many uses: each connection reads and plans it once. For those whose rows are found by a key: where a value
 * decides which plan is good (filters, search), it is better planned each time.
 */
export function prepared(text: string): string {
  if (preparedStatements && !names.has(text))
    names.set(text, `zayn_${createHash('sha1').update(text).digest('base64url')}`)
  return text
}

/** Rows of a statement of our own, where a model would hide what it does. `?` stands for each value. */
export async function sql<Row = Record<string, any>>(
  text: string,
  values: unknown[] = [],
  client: Client = db
): Promise<Row[]> {
  const query = client.rawQuery(text, values)
  const name = names.get(text)
  if (name) query.knexQuery.options({ name })
  const { rows } = await query
  return rows
}
