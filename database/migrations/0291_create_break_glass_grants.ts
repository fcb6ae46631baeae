import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- An admin reads, for a while and for a stated reason, what they are not in. Never deleted: it is evidence.
      create table break_glass_grants (
        id uuid primary key,
        conversation_id uuid not null references conversations (id),
        admin_id uuid not null references users (id),
        reason text not null check (length(reason) between 10 and 500),
        granted_at timestamptz not null default now(),
        expires_at timestamptz not null,
        check (expires_at > granted_at)
      );
      create index break_glass_grants_open on break_glass_grants (admin_id, conversation_id, expires_at);
    `)
  }

  async down() {
    this.schema.raw(`
      drop table break_glass_grants;
    `)
  }
}
