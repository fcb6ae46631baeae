import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`

      create table tags (
        id uuid primary key,
        name text not null check (length(name) between 1 and 60),
        colour text check (colour ~ '^#[0-9a-f]{6}$'),
        -- Who serves a ticket with it must have it.
        is_skill boolean not null default false,
        version integer not null default 1,
        created_at timestamptz not null default now()
      );
      create unique index tags_name on tags (fold(name));

      create table queues (
        id uuid primary key,
        name text not null check (length(name) between 1 and 80),
        description text,
        assignment text not null default 'manual' check (assignment in ('manual', 'round_robin', 'least_loaded')),
        -- A student who comes back meets who served them last, where that person is free.
        sticky boolean not null default true,
        claim_on_reply boolean not null default true,
        -- Only who has it answers; others take it over first.
        owner_answers boolean not null default false,
        asks_handover boolean not null default false,
        shows_agent boolean not null default true,
        transfer_minutes integer not null default 10 check (transfer_minutes between 1 and 1440),
        -- Tickets of who was away for so long go back; null: they stay.
        reassign_after_minutes integer check (reassign_after_minutes between 1 and 1440),
        close_after_days integer not null default 3 check (close_after_days between 1 and 365),
        first_answer text check (char_length(first_answer) <= 2000),
        out_of_hours_answer text check (char_length(out_of_hours_answer) <= 2000),
        business_hours_id uuid,
        -- Raised when somebody leaves the queue.
        audience_epoch bigint not null default 0,
        version integer not null default 1,
        archived_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create unique index queues_name on queues (fold(name)) where archived_at is null;

      create table queue_members (
        queue_id uuid not null references queues (id) on delete cascade,
        user_id uuid not null references users (id),
        created_at timestamptz not null default now(),
        last_assigned_at timestamptz,
        primary key (queue_id, user_id)
      );
      create index queue_members_user on queue_members (user_id);

      -- How somebody serves; without a row they are available, with the usual capacity.
      create table support_agents (
        user_id uuid primary key references users (id),
        available boolean not null default true,
        capacity integer not null default 5 check (capacity between 0 and 200),
        version integer not null default 1,
        changed_at timestamptz not null default now()
      );
      create table agent_skills (
        user_id uuid not null references users (id),
        tag_id uuid not null references tags (id) on delete cascade,
        primary key (user_id, tag_id)
      );
    `)
  }

  async down() {
    this.schema.raw(`

      drop table agent_skills;
      drop table support_agents;
      drop table queue_members;
      drop table queues;
      drop table tags;
    `)
  }
}
