import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table outbox (
        event_id uuid not null references events (id),
        listener text not null,
        attempts integer not null default 0,
        next_at timestamptz not null default now(),
        error text,
        failed_at timestamptz,
        primary key (event_id, listener)
      );
      create index outbox_due on outbox (listener, next_at, event_id);
    `)
  }

  async down() {
    this.schema.raw(`
      drop table outbox;
    `)
  }
}
