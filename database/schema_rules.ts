import type { SchemaRules } from '@adonisjs/lucid/types/schema_generator'

/** node-postgres hands bigint over as a number here (config/database.ts). */
const number = { tsType: 'number', decorators: [{ name: '@column' }] }

export default { types: { bigint: number, int8: number } } satisfies SchemaRules
