import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- A message that asks for "li e confirmo": until when the rest are let be, then when they were reminded.
      create table confirmation_requests (
        message_id uuid primary key references messages (id) on delete cascade,
        due_at timestamptz,
        reminded_at timestamptz,
        check (due_at is not null or reminded_at is not null)
      );
      create index confirmation_requests_due on confirmation_requests (due_at) where due_at is not null;

      create table confirmations (
        message_id uuid not null references confirmation_requests (message_id) on delete cascade,
        user_id uuid not null references users (id),
        confirmed_at timestamptz not null default clock_timestamp(),
        primary key (message_id, user_id)
      );
      create index confirmations_of_person on confirmations (user_id);
    `)
  }

  async down() {
    this.schema.raw(`
      drop table confirmations;
      drop table confirmation_requests;
    `)
  }
}
