import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table conversation_exports (
        id uuid primary key,
        conversation_id uuid not null references conversations (id),
        requested_by uuid not null references users (id),
        state text not null default 'queued' check (state in ('queued', 'running', 'ready', 'failed')),
        message_count integer not null default 0,
        message_total integer not null default 0,
        bytes bigint,
        error text,
        created_at timestamptz not null default now(),
        changed_at timestamptz not null default now(),
        finished_at timestamptz,
        expires_at timestamptz not null
      );
      -- Of who is impatient: asking again while one is made answers that one.
      create unique index conversation_exports_once on conversation_exports (conversation_id, requested_by)
        where state in ('queued', 'running');
      create index conversation_exports_expiry on conversation_exports (expires_at);
      create index conversation_exports_waiting on conversation_exports (changed_at) where state in ('queued', 'running');
    `)
  }

  async down() {
    this.schema.raw(`
      drop table conversation_exports;
    `)
  }
}
