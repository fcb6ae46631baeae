import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Counts of everything that one sees read this alone: many tickets share an entry, so it is a fiftieth of the table.
      create index tickets_by_status on tickets (status, queue_id) where not is_spam;
      -- Alone it is enough only of pages that vacuum has seen since they changed: each message changes its ticket.
      alter table tickets set (autovacuum_vacuum_scale_factor = 0.02);
    `)
  }

  async down() {
    this.schema.raw(`
      alter table tickets reset (autovacuum_vacuum_scale_factor);
      drop index tickets_by_status;
    `)
  }
}
