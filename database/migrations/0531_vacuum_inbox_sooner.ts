import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Each look for the oldest that waits walks over what a vacuum has not yet taken out of the index.
      alter table botconversa_inbox set (autovacuum_vacuum_scale_factor = 0.02);
      alter table botconversa_deliveries set (autovacuum_vacuum_scale_factor = 0.02);
    `)
  }

  async down() {
    this.schema.raw(`
      alter table botconversa_inbox reset (autovacuum_vacuum_scale_factor);
      alter table botconversa_deliveries reset (autovacuum_vacuum_scale_factor);
    `)
  }
}
