import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- The token that is mailed is computed from the row's id: nothing secret stands here.
      -- user_id is null where nobody has the address: such a request costs the same work and leads nowhere.
      create table password_resets (
        id uuid primary key,
        user_id uuid references users (id),
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index password_resets_user on password_resets (user_id) where used_at is null;

      create table email_changes (
        id uuid primary key,
        user_id uuid not null references users (id),
        old_email text not null,
        new_email text not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index email_changes_user on email_changes (user_id) where used_at is null;
    `)
  }

  async down() {
    this.schema.raw(`
      drop table email_changes;
      drop table password_resets;
    `)
  }
}
