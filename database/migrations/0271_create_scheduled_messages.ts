import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table scheduled_messages (
        id uuid primary key,
        author_id uuid not null references users (id),
        conversation_id uuid not null references conversations (id),
        -- Of the message it becomes: sent again after a death, it is the same one.
        client_id uuid not null,
        body text not null check (char_length(body) <= 40000),
        -- No foreign keys: what is gone when it is sent is refused then, with the reason.
        reply_to_id uuid,
        thread_root_id uuid,
        silent boolean not null default false,
        notify_all boolean not null default false,
        has_attachments boolean not null default false,
        send_at timestamptz not null,
        state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'failed')),
        claimed_at timestamptz,
        failure text,
        message_id uuid references messages (id) on delete set null,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        changed_at timestamptz not null default now(),
        check ((state = 'failed') = (failure is not null)),
        check (state <> 'sending' or claimed_at is not null)
      );
      create index scheduled_messages_due on scheduled_messages (send_at) where state in ('waiting', 'sending');
      create index scheduled_messages_of_person on scheduled_messages (author_id, send_at, id) where state <> 'sent';
      create index scheduled_messages_message on scheduled_messages (message_id) where message_id is not null;
    `)
  }

  async down() {
    this.schema.raw(`
      drop table scheduled_messages;
    `)
  }
}
