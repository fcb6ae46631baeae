import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table botconversa_sync_runs
        drop constraint botconversa_sync_runs_step_check,
        -- active: those who spoke since the last run, whom an incremental one reads again.
        add constraint botconversa_sync_runs_step_check check (step in ('lists', 'subscribers', 'active', 'vanished')),
        -- Who works on it. Whoever lost it to another writes nothing any more.
        add column worker_id uuid,
        -- When it goes on; null while somebody works on it.
        add column next_at timestamptz default now(),
        -- Since when BotConversa lets it wait.
        add column waiting_since timestamptz,
        add column failures integer not null default 0,
        -- How many there are, as the last page said.
        add column total integer,
        -- Pages in a row that held nobody new: a chain that goes round is noticed.
        add column stale_pages integer not null default 0,
        -- Somebody was taken out there while the pages were read: others moved up, and may have been on no page.
        add column shrunk boolean not null default false,
        -- Within a step that goes through our own rows: the last that is done.
        add column cursor uuid,
        -- Numbers that are none.
        add column unreadable integer not null default 0,
        -- In its own words, what BotConversa said last.
        add column detail text;
      alter table botconversa_sync_runs alter column next_at drop default;

      -- Whom a run has seen. Rows of their own: that somebody is still there is no change of them.
      create table botconversa_sync_seen (
        run_id uuid not null references botconversa_sync_runs (id) on delete cascade,
        external_id bigint not null,
        -- Of a dry run: the row, known by its number only, that this one would have become.
        adopted_id uuid,
        primary key (run_id, external_id)
      );
      create index botconversa_sync_seen_adopted on botconversa_sync_seen (run_id, adopted_id) where adopted_id is not null;
      create index botconversa_subscribers_listed on botconversa_subscribers (account_id, id);
      drop index botconversa_subscribers_run;
      alter table botconversa_subscribers drop column seen_run_id;

      alter table botconversa_sync_differences
        drop constraint botconversa_sync_differences_kind_check,
        add constraint botconversa_sync_differences_kind_check check (kind in ('added', 'changed', 'vanished', 'conflict', 'unreadable')),
        add column subject text not null default 'subscriber' check (subject in ('subscriber', 'tag', 'flow', 'custom_field', 'manager'));
      create index botconversa_sync_differences_kind on botconversa_sync_differences (run_id, kind, id);
      -- Two rows that become one take what was said of them along.
      create index botconversa_sync_differences_subscriber on botconversa_sync_differences (subscriber_id) where subscriber_id is not null;
    `)
  }

  async down() {
    this.schema.raw(`
      drop index botconversa_sync_differences_subscriber;
      drop index botconversa_sync_differences_kind;
      delete from botconversa_sync_differences where kind = 'unreadable' or subject <> 'subscriber';
      alter table botconversa_sync_differences
        drop column subject,
        drop constraint botconversa_sync_differences_kind_check,
        add constraint botconversa_sync_differences_kind_check check (kind in ('added', 'changed', 'vanished', 'conflict'));
      drop index botconversa_subscribers_listed;
      alter table botconversa_subscribers add column seen_run_id uuid;
      create index botconversa_subscribers_run on botconversa_subscribers (account_id, seen_run_id);
      drop table botconversa_sync_seen;
      update botconversa_sync_runs set step = 'subscribers' where step = 'active';
      alter table botconversa_sync_runs
        drop column worker_id, drop column next_at, drop column waiting_since, drop column failures, drop column total,
        drop column stale_pages, drop column shrunk, drop column cursor, drop column unreadable, drop column detail,
        drop constraint botconversa_sync_runs_step_check,
        add constraint botconversa_sync_runs_step_check check (step in ('lists', 'subscribers', 'vanished'));
    `)
  }
}
