import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- One row for each socket. Present is who has one on a node that still beats, so a killed node leaves no ghosts.
      create unlogged table connections (
        id text primary key,
        user_id uuid not null,
        node_id uuid not null,
        since timestamptz not null default now(),
        focused_at timestamptz,
        focused_conversation_id uuid
      );
      create index connections_user on connections (user_id, node_id);
      create index connections_node on connections (node_id);

      create table presences (
        user_id uuid primary key references users (id) on delete cascade,
        -- What the person says of themselves while connected.
        chosen text not null default 'online' check (chosen in ('online', 'away', 'break')),
        -- What others were last told; changed by one node only, which then says so.
        shown text not null default 'offline' check (shown in ('online', 'away', 'break', 'offline')),
        changed_at timestamptz not null default now()
      );
      create index presences_shown on presences (user_id) where shown <> 'offline';
    `)
  }

  async down() {
    this.schema.raw(`
      drop table presences;
      drop table connections;
    `)
  }
}
