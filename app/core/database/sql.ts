import db from '@adonisjs/lucid/services/db'

type Client = { rawQuery: (text: string, bindings?: any) => PromiseLike<any> }

/** Rows of a statement of our own, where a model would hide what it does. `?` stands for each value. */
export async function sql<Row = Record<string, any>>(
  text: string,
  values: unknown[] = [],
  client: Client = db
): Promise<Row[]> {
  const { rows } = await client.rawQuery(text, values)
  return rows
}
