import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- What was written into each custom field of somebody last.
      create index botconversa_deliveries_fields on botconversa_deliveries (subscriber_id, (payload->>'fieldId'), position desc)
        where kind = 'field' and state not in ('failed', 'cancelled');
    `)
  }

  async down() {
    this.schema.raw('drop index botconversa_deliveries_fields;')
  }
}
