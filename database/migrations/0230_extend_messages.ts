import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table messages
        add column silent boolean not null default false,
        add column requires_confirmation boolean not null default false,
        add column forwarded_from_id uuid references messages (id) on delete set null,
        add column reply_count integer not null default 0 check (reply_count >= 0),
        add column last_reply_at timestamptz,
        -- Spare the look into another table for the many messages that have none.
        add column has_reactions boolean not null default false,
        add column has_mentions boolean not null default false,
        add column has_attachments boolean not null default false,
        add check (thread_root_id is null or not countable),
        drop constraint messages_reply_to_id_fkey,
        add constraint messages_reply_to_id_fkey foreign key (reply_to_id) references messages (id) on delete set null,
        drop constraint messages_thread_root_id_fkey,
        add constraint messages_thread_root_id_fkey foreign key (thread_root_id) references messages (id) on delete set null,
        drop constraint messages_kind_check,
        add constraint messages_kind_check check (kind in ('text', 'voice', 'system'));
      alter table message_edits
        drop constraint message_edits_message_id_fkey,
        add constraint message_edits_message_id_fkey foreign key (message_id) references messages (id) on delete cascade;
      -- The newest of the main line, which lists show: a column of a row that each message updates anyway.
      alter table conversations add column last_main_seq bigint not null default 0;
      update conversations set last_main_seq = last_seq;
      create index messages_thread on messages (thread_root_id, seq) where thread_root_id is not null;
      create index messages_forwarded on messages (forwarded_from_id) where forwarded_from_id is not null;
    `)
  }

  async down() {
    this.schema.raw(`
      drop index messages_forwarded;
      drop index messages_thread;
      alter table conversations drop column last_main_seq;
      alter table messages
        drop column silent, drop column requires_confirmation, drop column forwarded_from_id, drop column reply_count,
        drop column last_reply_at, drop column has_reactions, drop column has_mentions, drop column has_attachments;
    `)
  }
}
