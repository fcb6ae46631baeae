import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Never deleted: unpinned_at says it is no longer there, revision when that was (changes?after=).
      create table pins (
        message_id uuid primary key references messages (id) on delete cascade,
        conversation_id uuid not null references conversations (id),
        pinned_by uuid not null references users (id),
        pinned_at timestamptz not null default now(),
        unpinned_at timestamptz,
        revision bigint not null
      );
      create index pins_revision on pins (conversation_id, revision);
      create index pins_present on pins (conversation_id, pinned_at) where unpinned_at is null;

      create table bookmarks (
        user_id uuid not null references users (id),
        message_id uuid not null references messages (id) on delete cascade,
        created_at timestamptz not null default clock_timestamp(),
        primary key (user_id, message_id)
      );
      create index bookmarks_of_person on bookmarks (user_id, created_at, message_id);
      create index bookmarks_message on bookmarks (message_id);
    `)
  }

  async down() {
    this.schema.raw(`
      drop table bookmarks;
      drop table pins;
    `)
  }
}
