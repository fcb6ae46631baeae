import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Raised with each room that a person gains or loses: nodes compare it with what they joined their sockets by.
      create table person_heads (
        user_id uuid primary key,
        access_version bigint not null default 0
      );
    `)
  }

  async down() {
    this.schema.raw(`
      drop table person_heads;
    `)
  }
}
