import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table botconversa_sync_runs (
        id uuid primary key,
        account_id uuid not null references botconversa_accounts (id),
        kind text not null check (kind in ('full', 'incremental')),
        -- Only looks, and lists what would change.
        dry_run boolean not null default false,
        state text not null default 'running' check (state in ('running', 'ready', 'failed', 'cancelled')),
        -- lists, subscribers, vanished; and the last page that is done.
        step text not null default 'lists' check (step in ('lists', 'subscribers', 'vanished')),
        page integer not null default 0,
        pages integer,
        seen integer not null default 0,
        added integer not null default 0,
        changed integer not null default 0,
        vanished integer not null default 0,
        conflicts integer not null default 0,
        error text,
        -- What the last page held: a page that repeats itself is noticed.
        page_hash text,
        started_by uuid references users (id),
        started_at timestamptz not null default now(),
        beat_at timestamptz not null default now(),
        finished_at timestamptz,
        check ((state = 'running') = (finished_at is null))
      );
      create unique index botconversa_sync_one_running on botconversa_sync_runs (account_id) where state = 'running';
      create index botconversa_sync_runs_listed on botconversa_sync_runs (account_id, id desc);

      -- What differed, and what was left alone because a person here had edited it.
      create table botconversa_sync_differences (
        id uuid primary key,
        run_id uuid not null references botconversa_sync_runs (id) on delete cascade,
        kind text not null check (kind in ('added', 'changed', 'vanished', 'conflict')),
        subscriber_id uuid references botconversa_subscribers (id),
        external_id bigint,
        field text,
        ours text,
        theirs text
      );
      create index botconversa_sync_differences_run on botconversa_sync_differences (run_id, id);
    `)
  }

  async down() {
    this.schema.raw(`
      drop table botconversa_sync_differences;
      drop table botconversa_sync_runs;
    `)
  }
}
