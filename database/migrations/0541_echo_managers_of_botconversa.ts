import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Whoever is given a conversation has it open there: that is told back too.
      drop index botconversa_deliveries_echo;
      create index botconversa_deliveries_echo on botconversa_deliveries (subscriber_id, position)
       where kind in ('status', 'manager') and echoed_at is null;
    `)
  }

  async down() {
    this.schema.raw(`
      drop index botconversa_deliveries_echo;
      create index botconversa_deliveries_echo on botconversa_deliveries (subscriber_id, position) where kind = 'status' and echoed_at is null;
    `)
  }
}
