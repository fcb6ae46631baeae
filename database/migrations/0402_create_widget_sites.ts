import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`

      create table widget_sites (
        id uuid primary key,
        name text not null check (length(name) between 1 and 80),
        site_key text not null unique,
        -- Encrypted with the application's key; shown once.
        secret text not null,
        previous_secret text,
        previous_until timestamptz,
        allowed_origins text[] not null,
        queue_id uuid references queues (id),
        form jsonb not null default '[]',
        offline_form boolean not null default true,
        texts jsonb not null default '{}',
        colour text not null default '#2563eb' check (colour ~ '^#[0-9a-f]{6}$'),
        max_open_tickets integer not null default 3 check (max_open_tickets between 1 and 50),
        enabled boolean not null default true,
        version integer not null default 1,
        created_by uuid references users (id),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        check ((previous_secret is null) = (previous_until is null))
      );

      -- Whom the portal means by its subject: found by it alone, never by an e-mail.
      create table widget_identities (
        site_id uuid not null references widget_sites (id),
        subject text not null check (length(subject) between 1 and 200),
        user_id uuid not null references users (id),
        created_at timestamptz not null default now(),
        primary key (site_id, subject)
      );
      create index widget_identities_user on widget_identities (user_id);

      -- Each signed identity opens one session.
      create table widget_token_uses (
        site_id uuid not null references widget_sites (id) on delete cascade,
        jti text not null,
        expires_at timestamptz not null,
        primary key (site_id, jti)
      );
      create index widget_token_uses_expiry on widget_token_uses (expires_at);
    `)
  }

  async down() {
    this.schema.raw(`

      drop table widget_token_uses;
      drop table widget_identities;
      drop table widget_sites;
    `)
  }
}
