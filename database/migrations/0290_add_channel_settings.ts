import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table conversations
        -- Only moderators post.
        add column announcement boolean not null default false,
        -- Every new person of the company joins.
        add column is_default boolean not null default false,
        -- Messages older than so many days are removed; null: kept for ever.
        add column retention_days integer check (retention_days between 1 and 3650),
        add column frozen_at timestamptz,
        add constraint conversations_announcement check (not announcement or kind = 'channel'),
        add constraint conversations_default check (not is_default or (kind = 'channel' and visibility = 'public'));
      -- None of these columns is touched by a message: the row stays HOT.
      create index conversations_default_set on conversations (id) where is_default;
      create index conversations_retention on conversations (id) where retention_days is not null;
      -- Without it a message that is removed would read all mentions, looking for those in its thread.
      create index mentions_thread on mentions (thread_root_id) where thread_root_id is not null;
    `)
  }

  async down() {
    this.schema.raw(`
      drop index mentions_thread;
      alter table conversations
        drop column announcement, drop column is_default, drop column retention_days, drop column frozen_at;
    `)
  }
}
