import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Lists come in pages: what a run has read of them, until all are whole and are stored.
      create table botconversa_sync_list_pages (
        run_id uuid not null references botconversa_sync_runs (id) on delete cascade,
        kind text not null check (kind in ('tag', 'flow', 'custom_field', 'manager')),
        page integer not null check (page >= 1),
        -- Null: it keeps this list to itself.
        items jsonb,
        is_last boolean not null,
        primary key (run_id, kind, page)
      );
      create unique index botconversa_sync_list_pages_last on botconversa_sync_list_pages (run_id, kind) where is_last;
    `)
  }

  async down() {
    this.schema.raw(`
      drop table botconversa_sync_list_pages;
    `)
  }
}
