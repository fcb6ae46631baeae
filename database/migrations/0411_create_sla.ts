import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table sla_policies (
        id uuid primary key,
        name text not null check (length(name) between 1 and 80),
        -- Null: of any. The most specific one holds: queue and priority, queue, priority, neither.
        queue_id uuid references queues (id),
        priority text check (priority in ('low', 'normal', 'high', 'urgent')),
        business_hours_id uuid constraint sla_policies_business_hours references business_hours (id),
        first_response_minutes integer check (first_response_minutes between 1 and 525600),
        next_response_minutes integer check (next_response_minutes between 1 and 525600),
        resolution_minutes integer check (resolution_minutes between 1 and 525600),
        pause_while_pending boolean not null default true,
        warn_percent integer not null default 80 check (warn_percent between 1 and 99),
        version integer not null default 1,
        archived_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint sla_policies_a_target check (num_nonnulls(first_response_minutes, next_response_minutes, resolution_minutes) > 0)
      );
      create unique index sla_policies_scope on sla_policies (queue_id, priority) nulls not distinct where archived_at is null;

      create table ticket_clocks (
        id uuid primary key,
        ticket_id uuid not null references tickets (id),
        kind text not null check (kind in ('first_response', 'next_response', 'resolution')),
        policy_id uuid not null references sla_policies (id),
        target_ms bigint not null check (target_ms > 0),
        started_at timestamptz not null,
        -- Since when it runs; null: it is paused or has stopped. What ran before is in elapsed_ms (of business time).
        running_since timestamptz,
        elapsed_ms bigint not null default 0 check (elapsed_ms >= 0),
        warn_at timestamptz,
        due_at timestamptz,
        warned_at timestamptz,
        breached_at timestamptz,
        stopped_at timestamptz,
        check (running_since is null or stopped_at is null),
        check ((running_since is null) = (due_at is null))
      );
      create unique index ticket_clocks_running on ticket_clocks (ticket_id, kind) where stopped_at is null;
      create index ticket_clocks_ticket on ticket_clocks (ticket_id, started_at);
      -- The two sweeps, in the order of what they look for.
      create index ticket_clocks_warn on ticket_clocks (warn_at) where warned_at is null and running_since is not null;
      create index ticket_clocks_due on ticket_clocks (due_at) where breached_at is null and running_since is not null;

      create table clock_entries (
        id uuid primary key,
        clock_id uuid not null references ticket_clocks (id) on delete cascade,
        event text not null check (event in ('started', 'paused', 'resumed', 'retargeted', 'warned', 'breached', 'stopped')),
        reason text not null,
        elapsed_ms bigint not null,
        at timestamptz not null
      );
      create index clock_entries_clock on clock_entries (clock_id, id);
    `)
  }

  async down() {
    this.schema.raw(`
      drop table clock_entries;
      drop table ticket_clocks;
      drop table sla_policies;
    `)
  }
}
