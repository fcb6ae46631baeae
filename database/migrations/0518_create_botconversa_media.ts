import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Files that contacts sent, to be fetched from where BotConversa keeps them.
      create table botconversa_media (
        file_id uuid primary key references stored_files (id) on delete cascade,
        account_id uuid not null references botconversa_accounts (id),
        url text not null,
        state text not null default 'waiting' check (state in ('waiting', 'fetched', 'failed')),
        attempts integer not null default 0,
        next_at timestamptz not null default now(),
        error text,
        created_at timestamptz not null default now()
      );
      create index botconversa_media_waiting on botconversa_media (next_at) where state = 'waiting';

      -- Who is to be read again at BotConversa, and since when.
      alter table botconversa_subscribers add column refresh_wanted_at timestamptz;
      create index botconversa_subscribers_wanted on botconversa_subscribers (refresh_wanted_at) where refresh_wanted_at is not null;
      -- The request that brought it says which message it became.
      alter table botconversa_events drop column message_id;

      -- The same request a moment ago, of the same person.
      create index botconversa_inbox_history on botconversa_inbox (account_id, lane, position desc);
    `)
  }

  async down() {
    this.schema.raw(`
      drop index botconversa_inbox_history;
      alter table botconversa_events add column message_id uuid references messages (id) on delete set null;
      alter table botconversa_subscribers drop column refresh_wanted_at;
      drop table botconversa_media;
    `)
  }
}
