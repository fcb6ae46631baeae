import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Of the Socket.IO adapter: frames too large for NOTIFY. Losing them in a crash loses nothing that catching up does not bring.
      create unlogged table socket_io_attachments (
        id bigserial unique,
        created_at timestamptz default now(),
        payload bytea
      );

      create table nodes (
        id uuid primary key,
        kind text not null check (kind in ('web', 'worker')),
        started_at timestamptz not null default now(),
        seen_at timestamptz not null default now()
      );

      create table revocations (
        id uuid primary key,
        user_id uuid not null,
        session_id uuid,
        reason text not null check (reason in ('session_ended', 'deactivated', 'credentials_changed', 'profile_changed')),
        created_at timestamptz not null default clock_timestamp()
      );
      create index revocations_created on revocations (created_at);
    `)
  }

  async down() {
    this.schema.raw(`
      drop table revocations;
      drop table nodes;
      drop table socket_io_attachments;
    `)
  }
}
