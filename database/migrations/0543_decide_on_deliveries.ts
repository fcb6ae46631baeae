import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table botconversa_deliveries
        -- What failed, or of which nobody knows, waits for somebody to decide: it went once more as this one …
        add column superseded_by uuid references botconversa_deliveries (id) on delete set null,
        -- … or it is left as it is.
        add column dismissed_at timestamptz,
        add column dismissed_by uuid references users (id),
        add constraint botconversa_deliveries_dismissed check ((dismissed_at is null) = (dismissed_by is null));
      update botconversa_deliveries d set superseded_by = (
        select n.id from botconversa_deliveries n
         where n.message_id = d.message_id and n.kind = d.kind and n.payload = d.payload and n.position > d.position
         order by n.position limit 1)
       where d.state in ('failed', 'unknown') and d.message_id is not null;
    `)
  }

  async down() {
    this.schema.raw(`
      alter table botconversa_deliveries drop column superseded_by, drop column dismissed_at, drop column dismissed_by;
    `)
  }
}
