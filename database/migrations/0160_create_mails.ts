import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- What is to be mailed, by reference: texts and tokens are made when it is sent.
      create table mails (
        id uuid primary key,
        event_id uuid not null references events (id),
        template text not null,
        to_address text not null,
        locale text not null check (locale in ('pt-BR', 'en')),
        -- Ids and names of what the template speaks of.
        about jsonb not null default '{}',
        attempts integer not null default 0,
        claimed_at timestamptz,
        error text,
        created_at timestamptz not null default now(),
        sent_at timestamptz,
        -- The listener runs at least once for each event, the mail goes into the queue once.
        unique (event_id, template)
      );
      create index mails_waiting on mails (created_at) where sent_at is null;
    `)
  }

  async down() {
    this.schema.raw(`
      drop table mails;
    `)
  }
}
