import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table reactions (
        message_id uuid not null references messages (id) on delete cascade,
        -- One emoji (fully qualified), or :name: of the company's own.
        emoji text not null check (length(emoji) between 1 and 64),
        user_id uuid not null references users (id),
        created_at timestamptz not null default clock_timestamp(),
        primary key (message_id, emoji, user_id)
      );
      create index reactions_of_person on reactions (user_id, created_at);
    `)
  }

  async down() {
    this.schema.raw(`
      drop table reactions;
    `)
  }
}
