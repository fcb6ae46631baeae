import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`

      -- What the team says among itself. A table of its own: no query about messages can ever meet a note.
      create table notes (
        id uuid primary key,
        ticket_id uuid not null references tickets (id),
        position bigint not null,
        revision bigint not null,
        author_id uuid not null references users (id),
        body text not null check (char_length(body) <= 40000),
        pinned_at timestamptz,
        version integer not null default 1,
        created_at timestamptz not null default clock_timestamp(),
        edited_at timestamptz,
        deleted_at timestamptz,
        deleted_by uuid references users (id),
        check (deleted_at is null or body = ''),
        unique (ticket_id, position)
      );
      create index notes_revision on notes (ticket_id, revision);

      create table note_edits (
        id uuid primary key,
        note_id uuid not null references notes (id),
        version integer not null,
        body text not null,
        edited_by uuid not null references users (id),
        edited_at timestamptz not null default now(),
        unique (note_id, version)
      );

      create table note_mentions (
        note_id uuid not null references notes (id),
        position smallint not null,
        kind text not null check (kind in ('user', 'team')),
        target_id uuid not null,
        primary key (note_id, position),
        unique (note_id, kind, target_id)
      );
    `)
  }

  async down() {
    this.schema.raw(`

      drop table note_mentions;
      drop table note_edits;
      drop table notes;
    `)
  }
}
