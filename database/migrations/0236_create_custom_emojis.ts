import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- The company's own. Removed ones stay, since reactions name them.
      create table custom_emojis (
        id uuid primary key,
        name text not null check (name ~ '^[a-z0-9_+-]{2,32}$'),
        attachment_id uuid not null,
        created_by uuid not null references users (id),
        created_at timestamptz not null default now(),
        removed_at timestamptz
      );
      create unique index custom_emojis_name on custom_emojis (name) where removed_at is null;
    `)
  }

  async down() {
    this.schema.raw(`
      drop table custom_emojis;
    `)
  }
}
