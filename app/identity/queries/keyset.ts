import type { LucidModel, ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import { decodeCursor, DEFAULT_LIMIT, type Page, pageOf } from '#app/core/http/pagination'

export type PageWish = { cursor?: string; limit?: number }

/** Pages by folded name, as people look names up; the id makes the order total. */
export async function pageByName<Model extends LucidModel>(
  query: ModelQueryBuilderContract<Model>,
  table: 'users' | 'teams',
  { cursor, limit = DEFAULT_LIMIT }: PageWish
): Promise<Page<InstanceType<Model>>> {
  const after = decodeCursor(cursor, ['text', 'id'])
  if (after) query.whereRaw(`(fold(${table}.name), ${table}.id) > (?, ?::uuid)`, [...after])
  query
    .select(`${table}.*`)
    .select(query.client.rawQuery(`fold(${table}.name) as folded_name`) as never)
  const rows = await query.orderByRaw(`fold(${table}.name), ${table}.id`).limit(limit + 1)
  return pageOf(rows, limit, (row: any) => [row.$extras.folded_name, row.id])
}

/** A `like` pattern of what was typed, wherever it stands. */
export const containing = (typed: string) => `%${typed.replace(/[\\%_]/g, '\\$&')}%`
