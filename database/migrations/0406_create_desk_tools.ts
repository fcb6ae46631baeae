import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`

      create table canned_replies (
        id uuid primary key,
        -- Typed after a slash.
        shortcut text not null check (shortcut ~ '^[a-z0-9_-]{1,40}$'),
        title text not null check (length(title) between 1 and 120),
        body text not null check (char_length(body) between 1 and 40000),
        -- Null: everybody's.
        queue_id uuid references queues (id),
        version integer not null default 1,
        created_by uuid references users (id),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create unique index canned_replies_shortcut on canned_replies (shortcut, queue_id) nulls not distinct;

      create table ticket_views (
        id uuid primary key,
        name text not null check (length(name) between 1 and 80),
        -- Null: the company's, made by an admin.
        owner_id uuid references users (id),
        filters jsonb not null default '{}',
        sort text not null default 'activity',
        position integer not null default 0,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create unique index ticket_views_name on ticket_views (owner_id, fold(name)) nulls not distinct;
    `)
  }

  async down() {
    this.schema.raw(`

      drop table ticket_views;
      drop table canned_replies;
    `)
  }
}
