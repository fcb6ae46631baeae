import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- A calendar or a policy changed: one row until every clock was counted again, and how far that has come.
      create table clock_recounts (
        id integer primary key default 1 check (id = 1),
        after_ticket_id uuid not null default '00000000-0000-0000-0000-000000000000'
      );
    `)
  }

  async down() {
    this.schema.raw(`
      drop table clock_recounts;
    `)
  }
}
