import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table events (
        id uuid primary key,
        name text not null,
        subject_type text not null,
        subject_id uuid not null,
        context_id uuid,
        actor_id uuid,
        on_behalf_of_id uuid,
        request_id text,
        payload jsonb not null default '{}',
        occurred_at timestamptz not null default clock_timestamp()
      );
      create index events_subject on events (subject_id, id);
      create index events_context on events (context_id, id) where context_id is not null;
      create index events_actor on events (actor_id, id) where actor_id is not null;
      create index events_name on events (name, id);

      create or replace function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
      end $$;
      create trigger events_append_only before update or delete on events
        for each row execute function refuse_change();
      create trigger events_no_truncate before truncate on events
        for each statement execute function refuse_change();
    `)
  }

  async down() {
    this.schema.raw(`
      drop table events;
      drop function refuse_change();
    `)
  }
}
