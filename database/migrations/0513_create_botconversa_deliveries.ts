import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- What goes there: one ordered line for each subscriber.
      create table botconversa_deliveries (
        id uuid primary key,
        position bigint generated always as identity,
        account_id uuid not null references botconversa_accounts (id),
        subscriber_id uuid not null references botconversa_subscribers (id),
        ticket_id uuid references tickets (id),
        message_id uuid references messages (id) on delete set null,
        -- Only a send (text, file, flow) does harm when it is done twice.
        kind text not null check (kind in ('text', 'file', 'flow', 'status', 'manager', 'tag_on', 'tag_off', 'field')),
        payload jsonb not null,
        state text not null default 'queued' check (state in ('queued', 'sending', 'sent', 'failed', 'unknown', 'cancelled')),
        attempts integer not null default 0,
        next_at timestamptz not null default now(),
        sending_since timestamptz,
        error text,
        -- Of a status: its echo came back.
        echoed_at timestamptz,
        automatic boolean not null default false,
        created_by uuid references users (id),
        created_at timestamptz not null default clock_timestamp(),
        finished_at timestamptz,
        check ((state = 'sending') = (sending_since is not null)),
        check ((state in ('sent', 'failed', 'unknown', 'cancelled')) = (finished_at is not null))
      );
      create index botconversa_deliveries_line on botconversa_deliveries (subscriber_id, position) where state in ('queued', 'sending');
      create index botconversa_deliveries_waiting on botconversa_deliveries (next_at, position) where state = 'queued';
      create index botconversa_deliveries_sending on botconversa_deliveries (sending_since) where state = 'sending';
      create index botconversa_deliveries_listed on botconversa_deliveries (account_id, position desc);
      create index botconversa_deliveries_message on botconversa_deliveries (message_id) where message_id is not null;
      create index botconversa_deliveries_echo on botconversa_deliveries (subscriber_id, position) where kind = 'status' and echoed_at is null;

      -- Every try, with what it was answered.
      create table botconversa_attempts (
        id uuid primary key,
        delivery_id uuid not null references botconversa_deliveries (id) on delete cascade,
        -- executed, limited, refused (nothing was done), rejected (it said no), unclear (it may have been done).
        outcome text not null check (outcome in ('executed', 'limited', 'refused', 'rejected', 'unclear')),
        status integer,
        error text,
        duration_ms integer not null,
        at timestamptz not null default clock_timestamp()
      );
      create index botconversa_attempts_delivery on botconversa_attempts (delivery_id, at);
    `)
  }

  async down() {
    this.schema.raw(`
      drop table botconversa_attempts;
      drop table botconversa_deliveries;
    `)
  }
}
