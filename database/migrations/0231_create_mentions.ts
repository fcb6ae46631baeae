import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- What a message says: whom it names, in the order of the text.
      create table message_mentions (
        message_id uuid not null references messages (id) on delete cascade,
        position smallint not null,
        kind text not null check (kind in ('user', 'team', 'channel', 'here')),
        target_id uuid,
        primary key (message_id, position),
        check ((kind in ('user', 'team')) = (target_id is not null))
      );
      create unique index message_mentions_once on message_mentions (message_id, kind, target_id) nulls not distinct;

      -- Whom it reaches: a row for each person named (also as one of a team), one row without a person for everybody.
      create table mentions (
        id uuid primary key default gen_random_uuid(),
        message_id uuid not null references messages (id) on delete cascade,
        conversation_id uuid not null references conversations (id),
        seq bigint not null,
        thread_root_id uuid references messages (id) on delete cascade,
        author_id uuid not null references users (id),
        user_id uuid references users (id),
        -- Of one in a thread: the thread was read. In the main line the reader's mark says it.
        cleared boolean not null default false,
        created_at timestamptz not null default clock_timestamp(),
        check (user_id is not null or thread_root_id is null)
      );
      create unique index mentions_once on mentions (message_id, user_id) nulls not distinct;
      create index mentions_unread on mentions (user_id, conversation_id, seq) where thread_root_id is null and user_id is not null;
      create index mentions_everybody on mentions (conversation_id, seq) where user_id is null;
      create index mentions_thread_unread on mentions (user_id, conversation_id, thread_root_id) where thread_root_id is not null and not cleared;
      create index mentions_of_person on mentions (user_id, created_at, id) where user_id is not null;
    `)
  }

  async down() {
    this.schema.raw(`
      drop table mentions;
      drop table message_mentions;
    `)
  }
}
