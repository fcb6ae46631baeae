import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table teams (
        id uuid primary key,
        name text not null check (length(name) between 1 and 80),
        description text,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create unique index teams_name on teams (fold(name));

      create table team_members (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null references teams (id) on delete cascade,
        user_id uuid not null references users (id),
        role text not null default 'member' check (role in ('member', 'lead')),
        created_at timestamptz not null default now(),
        unique (team_id, user_id)
      );
      create index team_members_user on team_members (user_id);
    `)
  }

  async down() {
    this.schema.raw(`
      drop table team_members;
      drop table teams;
    `)
  }
}
