import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- A row is never deleted: left_at says who was here, revision when it last changed (changes?after=).
      create table conversation_members (
        id uuid primary key default gen_random_uuid(),
        conversation_id uuid not null references conversations (id),
        user_id uuid not null references users (id),
        role text not null default 'member' check (role in ('owner', 'moderator', 'member')),
        joined_at timestamptz not null default now(),
        joined_revision bigint not null default 0,
        left_at timestamptz,
        revision bigint not null default 0,
        last_read_seq bigint not null default 0,
        last_read_ordinal bigint not null default 0,
        notify text not null default 'all' check (notify in ('all', 'mentions', 'none')),
        muted_until timestamptz,
        favourite boolean not null default false,
        hidden_at timestamptz,
        changed_at timestamptz not null default now(),
        unique (conversation_id, user_id)
      ) with (fillfactor = 80);
      create index conversation_members_person on conversation_members (user_id) where left_at is null;
      create index conversation_members_left on conversation_members (user_id, left_at) where left_at is not null;
      create index conversation_members_revision on conversation_members (conversation_id, revision);
    `)
  }

  async down() {
    this.schema.raw(`
      drop table conversation_members;
    `)
  }
}
