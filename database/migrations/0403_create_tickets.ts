import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`

      -- A ticket is a conversation: they share the id, the numbers and the lock.
      create table tickets (
        id uuid primary key references conversations (id),
        number bigint generated always as identity unique,
        subject text not null check (char_length(subject) between 1 and 200),
        status text not null default 'new' check (status in ('new', 'open', 'pending', 'snoozed', 'resolved', 'closed')),
        priority text not null default 'normal' check (priority in ('low', 'normal', 'high', 'urgent')),
        channel text not null check (channel in ('widget', 'botconversa', 'manual')),
        contact_id uuid references contacts (id),
        student_id uuid references users (id),
        site_id uuid references widget_sites (id),
        -- Of a ticket from outside: which of our accounts there it came by.
        account_id uuid,
        client_id uuid,
        queue_id uuid references queues (id),
        assignee_id uuid references users (id),
        assigned_at timestamptz,
        previous_ticket_id uuid references tickets (id),
        merged_into_id uuid references tickets (id),
        is_spam boolean not null default false,
        form jsonb,
        custom_fields jsonb not null default '{}',
        snoozed_until timestamptz,
        first_response_at timestamptz,
        -- Since when the student waits for an answer; null: the team spoke last.
        waiting_since timestamptz,
        last_agent_reply_at timestamptz,
        resolved_at timestamptz,
        resolved_by uuid references users (id),
        closes_at timestamptz,
        closed_at timestamptz,
        -- Up to where the team has read.
        team_read_seq bigint not null default 0,
        -- The team's number at the last change of the ticket itself, and the student's.
        revision bigint not null default 0,
        student_revision bigint not null default 0,
        audience_epoch bigint not null default 0,
        version integer not null default 1,
        listed_at timestamptz not null default clock_timestamp(),
        created_by uuid references users (id),
        created_at timestamptz not null default clock_timestamp(),
        check ((status = 'snoozed') = (snoozed_until is not null)),
        check ((status = 'closed') = (closed_at is not null)),
        check (merged_into_id is null or status = 'closed'),
        check (merged_into_id <> id),
        check (status not in ('resolved', 'closed') or resolved_at is not null),
        check (channel <> 'widget' or student_id is not null),
        check ((assignee_id is null) = (assigned_at is null))
      ) with (fillfactor = 70);
      create unique index tickets_client_id on tickets (student_id, client_id) where client_id is not null;
      -- One contact, one open conversation in each account, whatever the storm.
      create unique index tickets_one_open on tickets (contact_id, account_id)
        where account_id is not null and status not in ('resolved', 'closed');
      create index tickets_listed on tickets (listed_at desc, id desc);
      create index tickets_queue on tickets (queue_id, listed_at desc, id desc);
      create index tickets_assignee on tickets (assignee_id, listed_at desc, id desc) where assignee_id is not null;
      create index tickets_load on tickets (assignee_id) where status in ('new', 'open');
      create index tickets_student on tickets (student_id, id) where student_id is not null;
      create index tickets_contact on tickets (contact_id, id) where contact_id is not null;
      -- Waiting for somebody: the oldest first, in each queue.
      create index tickets_unassigned on tickets (queue_id, created_at, id) where assignee_id is null and status in ('new', 'open');
      create index tickets_snoozed on tickets (snoozed_until) where status = 'snoozed';
      create index tickets_closing on tickets (closes_at) where status = 'resolved';
      create index tickets_subject on tickets using gin (fold(subject) gin_trgm_ops);
      create index tickets_merged on tickets (merged_into_id) where merged_into_id is not null;

      -- What happened to it and by whom, beside what was said: one row for each thing.
      create table ticket_events (
        id uuid primary key,
        ticket_id uuid not null references tickets (id),
        position bigint not null,
        name text not null,
        actor_id uuid references users (id),
        payload jsonb not null default '{}',
        created_at timestamptz not null default clock_timestamp(),
        unique (ticket_id, position)
      );

      create table ticket_tags (
        ticket_id uuid not null references tickets (id),
        tag_id uuid not null references tags (id) on delete cascade,
        primary key (ticket_id, tag_id)
      );
      create index ticket_tags_tag on ticket_tags (tag_id, ticket_id);

      create table ticket_followers (
        ticket_id uuid not null references tickets (id),
        user_id uuid not null references users (id),
        created_at timestamptz not null default now(),
        primary key (ticket_id, user_id)
      );
      create index ticket_followers_user on ticket_followers (user_id);

      create table ticket_links (
        ticket_id uuid not null references tickets (id),
        other_id uuid not null references tickets (id),
        created_by uuid references users (id),
        created_at timestamptz not null default now(),
        primary key (ticket_id, other_id),
        check (ticket_id < other_id)
      );
      create index ticket_links_other on ticket_links (other_id);

      create table ticket_ratings (
        ticket_id uuid primary key references tickets (id),
        student_id uuid not null references users (id),
        score smallint not null check (score between 1 and 5),
        comment text check (char_length(comment) <= 2000),
        assignee_id uuid references users (id),
        created_at timestamptz not null default now()
      );
    `)
  }

  async down() {
    this.schema.raw(`

      drop table ticket_ratings;
      drop table ticket_links;
      drop table ticket_followers;
      drop table ticket_tags;
      drop table ticket_events;
      drop table tickets;
    `)
  }
}
