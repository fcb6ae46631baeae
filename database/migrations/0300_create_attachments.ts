import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- The stored bytes. An attachment is one use of them; a forwarded one shares them.
      create table stored_files (
        id uuid primary key,
        kind text not null check (kind in ('image', 'audio', 'video', 'document')),
        mime text not null,
        bytes bigint not null check (bytes >= 0),
        width integer,
        height integer,
        duration_ms integer,
        waveform jsonb,
        sha256 text,
        -- pending: on its way in. Nobody sees it yet.
        state text not null default 'pending' check (state in ('pending', 'processing', 'ready', 'refused')),
        refusal text,
        -- Names of objects: what is served, what came in where that is another, and the small picture.
        object_key text not null,
        original_key text,
        thumbnail_key text,
        -- Whose quota holds how much of it.
        counted_for uuid not null references users (id),
        counted_bytes bigint not null check (counted_bytes >= 0),
        created_at timestamptz not null default now(),
        settled_at timestamptz,
        -- Ready or refused, and what it hangs on was told so.
        announced_at timestamptz
      );
      create index stored_files_unfinished on stored_files (created_at) where announced_at is null and state <> 'pending';

      create table attachments (
        id uuid primary key,
        file_id uuid not null references stored_files (id),
        uploader_id uuid not null references users (id),
        name text not null check (char_length(name) between 1 and 255),
        owner_type text,
        owner_id uuid,
        position smallint not null default 0,
        created_at timestamptz not null default now(),
        attached_at timestamptz,
        check ((owner_id is null) = (owner_type is null)),
        check ((owner_id is null) = (attached_at is null))
      );
      create index attachments_owner on attachments (owner_type, owner_id, position) where owner_id is not null;
      create index attachments_unattached on attachments (created_at) where owner_id is null;
      create index attachments_file on attachments (file_id);

      -- Who has listened to a voice message.
      create table attachment_plays (
        attachment_id uuid not null references attachments (id) on delete cascade,
        user_id uuid not null references users (id),
        played_at timestamptz not null default now(),
        primary key (attachment_id, user_id)
      );

      -- Files that lost a use: a job looks whether it was the last. No column of stored_files, so that whoever
      -- deletes a message needs no lock on the file.
      create table released_files (
        file_id uuid primary key references stored_files (id) on delete cascade,
        released_at timestamptz not null default now()
      );

      -- How much a person ('<user id>') and the company ('company') hold: raised only where the sum stays below the quota.
      create table storage_use (
        holder text primary key,
        bytes bigint not null default 0 check (bytes >= 0)
      );
    `)
  }

  async down() {
    this.schema.raw(`
      drop table storage_use;
      drop table released_files;
      drop table attachment_plays;
      drop table attachments;
      drop table stored_files;
    `)
  }
}
