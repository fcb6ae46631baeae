import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Whom BotConversa knows, as it said last. A contact of ours stands behind those who spoke.
      create table botconversa_subscribers (
        id uuid primary key,
        account_id uuid not null references botconversa_accounts (id),
        -- Its id there; null while only a number is known.
        external_id bigint,
        -- As it came: so it is written to. And the one form that it is found by.
        phone text,
        match_key text,
        name text not null default '',
        tags text[] not null default '{}',
        variables jsonb not null default '{}',
        live_chat text,
        contact_id uuid references contacts (id),
        -- What the synchronisation wrote into the contact last: what differs from it was edited by a person here.
        synced_name text,
        last_in_at timestamptz,
        last_out_at timestamptz,
        -- From the webhook to the message, of the last one.
        last_lag_ms integer,
        refreshed_at timestamptz,
        seen_run_id uuid,
        vanished_at timestamptz,
        created_at timestamptz not null default now(),
        check (external_id is not null or match_key is not null)
      );
      create unique index botconversa_subscribers_external on botconversa_subscribers (account_id, external_id) where external_id is not null;
      create unique index botconversa_subscribers_number on botconversa_subscribers (account_id, match_key) where external_id is null;
      create index botconversa_subscribers_match on botconversa_subscribers (account_id, match_key) where match_key is not null;
      create index botconversa_subscribers_contact on botconversa_subscribers (contact_id) where contact_id is not null;
      create index botconversa_subscribers_run on botconversa_subscribers (account_id, seen_run_id);

      -- Its tags, flows, custom fields and managers.
      create table botconversa_items (
        account_id uuid not null references botconversa_accounts (id),
        kind text not null check (kind in ('tag', 'flow', 'custom_field', 'manager')),
        external_id bigint not null,
        name text not null,
        details jsonb not null default '{}',
        vanished_at timestamptz,
        synced_at timestamptz not null default now(),
        primary key (account_id, kind, external_id)
      );

      -- The conversation behind a ticket: with whom it is there.
      create table botconversa_tickets (
        ticket_id uuid primary key references tickets (id),
        account_id uuid not null references botconversa_accounts (id),
        subscriber_id uuid not null references botconversa_subscribers (id)
      );
      create index botconversa_tickets_subscriber on botconversa_tickets (subscriber_id, ticket_id);
    `)
  }

  async down() {
    this.schema.raw(`
      drop table botconversa_tickets;
      drop table botconversa_items;
      drop table botconversa_subscribers;
    `)
  }
}
