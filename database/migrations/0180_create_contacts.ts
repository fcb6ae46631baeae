import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`

      -- People whom the company speaks with, with or without an account.
      create table contacts (
        id uuid primary key,
        name text not null check (length(name) between 1 and 120),
        user_id uuid unique references users (id),
        source text not null check (source in ('manual', 'widget', 'botconversa', 'import', 'form')),
        blocked_at timestamptz,
        blocked_by uuid references users (id),
        block_reason text check (char_length(block_reason) <= 500),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create index contacts_name on contacts (fold(name), id);
      create index contacts_name_trigram on contacts using gin (fold(name) gin_trgm_ops);

      create table contact_phones (
        id uuid primary key default gen_random_uuid(),
        contact_id uuid not null references contacts (id) on delete cascade,
        -- E.164, as it was given: so it is written to.
        number text not null check (number ~ '^\\+[1-9][0-9]{6,14}$'),
        -- The one form of it: Brazilian mobiles with their ninth digit. Several people may share it.
        match_key text not null,
        position smallint not null default 0,
        unique (contact_id, match_key)
      );
      create index contact_phones_match on contact_phones (match_key);

      create table contact_emails (
        id uuid primary key default gen_random_uuid(),
        contact_id uuid not null references contacts (id) on delete cascade,
        address text not null check (length(address) between 3 and 254),
        position smallint not null default 0
      );
      create unique index contact_emails_once on contact_emails (contact_id, fold(address));
      create index contact_emails_address on contact_emails (fold(address));
    `)
  }

  async down() {
    this.schema.raw(`

      drop table contact_emails;
      drop table contact_phones;
      drop table contacts;
    `)
  }
}
