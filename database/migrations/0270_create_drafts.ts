import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- What somebody began to write, on all their devices: one in each conversation, and in each thread.
      create table drafts (
        id uuid primary key,
        user_id uuid not null references users (id),
        conversation_id uuid not null references conversations (id),
        thread_root_id uuid references messages (id) on delete cascade,
        reply_to_id uuid,
        body text not null check (char_length(body) between 1 and 40000),
        version integer not null default 1,
        changed_at timestamptz not null default clock_timestamp(),
        constraint drafts_once unique nulls not distinct (user_id, conversation_id, thread_root_id)
      );
      create index drafts_of_person on drafts (user_id, changed_at, id);
      create index drafts_thread on drafts (thread_root_id) where thread_root_id is not null;
    `)
  }

  async down() {
    this.schema.raw(`
      drop table drafts;
    `)
  }
}
