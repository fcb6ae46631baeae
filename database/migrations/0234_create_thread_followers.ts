import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Kept where somebody stops following: they are not made to follow again by a mere reply of others.
      create table thread_followers (
        root_id uuid not null references messages (id) on delete cascade,
        user_id uuid not null references users (id),
        following boolean not null default true,
        last_read_seq bigint not null default 0,
        changed_at timestamptz not null default clock_timestamp(),
        primary key (root_id, user_id)
      );
      create index thread_followers_person on thread_followers (user_id, root_id) where following;
    `)
  }

  async down() {
    this.schema.raw(`
      drop table thread_followers;
    `)
  }
}
