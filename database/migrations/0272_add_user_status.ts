import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- What somebody says they are doing, until when; past that it is nobody's any more, also before it is cleared.
      alter table users
        add column status_text text check (char_length(status_text) <= 100),
        add column status_emoji text,
        add column status_until timestamptz;
      create index users_status_until on users (status_until) where status_until is not null;
    `)
  }

  async down() {
    this.schema.raw(`
      alter table users drop column status_text, drop column status_emoji, drop column status_until;
    `)
  }
}
