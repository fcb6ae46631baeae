import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table request_log (
        request_id text not null,
        actor_id uuid,
        route text not null,
        method text not null,
        status integer not null,
        address inet not null,
        user_agent text,
        at timestamptz not null default now()
      );
      create index request_log_request on request_log (request_id);
      create index request_log_at on request_log (at);
    `)
  }

  async down() {
    this.schema.raw(`
      drop table request_log;
    `)
  }
}
