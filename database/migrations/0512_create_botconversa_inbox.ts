import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Every request as it came: nothing is dropped, whatever it turns out to be.
      create table botconversa_inbox (
        id uuid primary key,
        -- The order of arrival.
        position bigint generated always as identity,
        account_id uuid not null references botconversa_accounts (id),
        headers jsonb not null,
        content_type text,
        body bytea not null,
        -- Whom it is about, as far as the map of that moment told: one after the other within it.
        lane text not null,
        state text not null default 'received'
          check (state in ('received', 'processed', 'unmapped', 'failed', 'parked', 'captured')),
        -- What became of it, in a word: message, duplicate, blocked, status, no_change, echo …; or why not.
        outcome text,
        error text,
        attempts integer not null default 0,
        next_at timestamptz not null default now(),
        message_id uuid references messages (id) on delete set null,
        ticket_id uuid references tickets (id),
        received_at timestamptz not null default clock_timestamp(),
        processed_at timestamptz
      );
      create index botconversa_inbox_lane on botconversa_inbox (account_id, lane, position) where state = 'received';
      create index botconversa_inbox_waiting on botconversa_inbox (position) where state = 'received';
      create index botconversa_inbox_parked on botconversa_inbox (account_id, lane) where state = 'parked';
      create index botconversa_inbox_listed on botconversa_inbox (account_id, state, position desc);
      create index botconversa_inbox_newest on botconversa_inbox (account_id, position desc);

      -- What was said there once is said here once: the insert is the gate.
      create table botconversa_events (
        account_id uuid not null references botconversa_accounts (id),
        external_id text not null check (length(external_id) between 1 and 200),
        inbox_id uuid not null,
        message_id uuid references messages (id) on delete set null,
        created_at timestamptz not null default now(),
        primary key (account_id, external_id)
      );
    `)
  }

  async down() {
    this.schema.raw(`
      drop table botconversa_events;
      drop table botconversa_inbox;
    `)
  }
}
