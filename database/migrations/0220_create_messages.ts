import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table messages (
        id uuid primary key,
        conversation_id uuid not null references conversations (id),
        seq bigint not null,
        ordinal bigint not null,
        revision bigint not null,
        author_id uuid references users (id),
        client_id uuid,
        kind text not null default 'text' check (kind in ('text', 'voice', 'system')),
        body text not null default '' check (char_length(body) <= 40000),
        -- Of a system message: what happened, in ids.
        system jsonb,
        reply_to_id uuid references messages (id),
        thread_root_id uuid references messages (id),
        countable boolean not null default true,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        edited_at timestamptz,
        deleted_at timestamptz,
        deleted_by uuid references users (id),
        check (deleted_at is null or body = ''),
        check ((kind = 'system') = (author_id is null))
      );
      create unique index messages_conversation_seq on messages (conversation_id, seq);
      create unique index messages_client_id on messages (conversation_id, author_id, client_id) where client_id is not null;
      create index messages_conversation_revision on messages (conversation_id, revision);
      -- Two small indexes of the unread count: what is subtracted from the difference of ordinals.
      create index messages_deleted on messages (conversation_id, ordinal) where deleted_at is not null and countable;
      create index messages_own on messages (conversation_id, author_id, ordinal) where countable;
      create index messages_reply_to on messages (reply_to_id) where reply_to_id is not null;

      -- What a message said before each edit.
      create table message_edits (
        id uuid primary key,
        message_id uuid not null references messages (id),
        version integer not null,
        body text not null,
        edited_by uuid not null references users (id),
        edited_at timestamptz not null default now(),
        unique (message_id, version)
      );
    `)
  }

  async down() {
    this.schema.raw(`
      drop table message_edits;
      drop table messages;
    `)
  }
}
