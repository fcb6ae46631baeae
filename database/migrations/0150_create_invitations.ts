import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table invitations (
        id uuid primary key,
        email text not null,
        name text,
        role text not null check (role in ('admin', 'team', 'student')),
        locale text not null check (locale in ('pt-BR', 'en')),
        team_ids uuid[] not null default '{}',
        invited_by uuid not null references users (id),
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        accepted_at timestamptz,
        accepted_by uuid references users (id),
        cancelled_at timestamptz,
        check ((accepted_at is null) = (accepted_by is null)),
        check (accepted_at is null or cancelled_at is null)
      );
      -- A new invitation takes the place of the one that waits; never two that work.
      create unique index invitations_waiting on invitations (fold(email)) where accepted_at is null and cancelled_at is null;
    `)
  }

  async down() {
    this.schema.raw(`
      drop table invitations;
    `)
  }
}
