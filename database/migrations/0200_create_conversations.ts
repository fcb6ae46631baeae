import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table conversations (
        id uuid primary key,
        kind text not null check (kind in ('channel', 'direct', 'ticket')),
        visibility text not null check (visibility in ('public', 'private')),
        name text check (length(name) between 1 and 80),
        topic text,
        description text,
        -- The people of a direct conversation, sorted: the same people are the same conversation.
        direct_key text,
        first_seq bigint not null default 1,
        last_seq bigint not null default 0,
        first_ordinal bigint not null default 0,
        last_ordinal bigint not null default 0,
        revision bigint not null default 0,
        meta_revision bigint not null default 0,
        audience_epoch bigint not null default 0,
        last_message_at timestamptz,
        changed_at timestamptz not null default now(),
        version integer not null default 1,
        created_by uuid references users (id),
        archived_at timestamptz,
        created_at timestamptz not null default now(),
        check ((kind = 'direct') = (direct_key is not null)),
        check (kind <> 'channel' or name is not null),
        check (last_ordinal <= last_seq)
      ) with (fillfactor = 70);
      -- No index on what each message updates: the row stays HOT.
      create unique index conversations_direct on conversations (direct_key) where direct_key is not null;
      create unique index conversations_channel_name on conversations (fold(name)) where kind = 'channel';
      create index conversations_discoverable on conversations (fold(name), id)
        where kind = 'channel' and visibility = 'public' and archived_at is null;
    `)
  }

  async down() {
    this.schema.raw(`
      drop table conversations;
    `)
  }
}
