import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Who has a ticket open, on which socket; what is left of a node that died is not counted (its connections are gone).
      create unlogged table ticket_viewers (
        ticket_id uuid not null,
        connection_id text not null,
        user_id uuid not null,
        opened_at timestamptz not null default now(),
        primary key (ticket_id, connection_id)
      );
      create index ticket_viewers_connection on ticket_viewers (connection_id);
    `)
  }

  async down() {
    this.schema.raw(`
      drop table ticket_viewers;
    `)
  }
}
