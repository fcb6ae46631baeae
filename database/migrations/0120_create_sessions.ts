import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table sessions (
        id uuid primary key,
        user_id uuid not null references users (id),
        audience text not null default 'app' check (audience in ('app', 'widget')),
        address inet,
        user_agent text,
        created_at timestamptz not null default now(),
        last_used_at timestamptz not null default now(),
        expires_at timestamptz not null,
        ended_at timestamptz,
        end_reason text check (end_reason in ('logout', 'ended', 'reuse', 'password_changed', 'deactivated', 'role_changed')),
        check ((ended_at is null) = (end_reason is null))
      );
      create index sessions_user on sessions (user_id, last_used_at desc, id) where ended_at is null;

      -- One row for each refresh token ever handed out: hashed, used once, and a second use ends the family (its session).
      create table refresh_tokens (
        id uuid primary key,
        session_id uuid not null references sessions (id) on delete cascade,
        parent_id uuid unique references refresh_tokens (id) on delete cascade,
        hash text not null unique,
        created_at timestamptz not null default now(),
        used_at timestamptz,
        used_with_key_hash text
      );
      create index refresh_tokens_session on refresh_tokens (session_id);
    `)
  }

  async down() {
    this.schema.raw(`
      drop table refresh_tokens;
      drop table sessions;
    `)
  }
}
