import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table idempotency_keys (
        actor_id uuid not null,
        route text not null,
        key text not null,
        body_hash text not null,
        subject_type text,
        subject_id uuid,
        created_at timestamptz not null default now(),
        primary key (actor_id, route, key)
      );
      create index idempotency_keys_created on idempotency_keys (created_at);
    `)
  }

  async down() {
    this.schema.raw(`
      drop table idempotency_keys;
    `)
  }
}
