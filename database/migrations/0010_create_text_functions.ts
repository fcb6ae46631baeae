import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create extension if not exists unaccent;
      create extension if not exists pg_trgm;

      -- Immutable, so that indexes may use it: e-mails, names and search compare folded text.
      create or replace function fold(value text) returns text
        language sql immutable strict parallel safe
        return lower(public.unaccent('public.unaccent'::regdictionary, value));
    `)
  }

  async down() {
    this.schema.raw(`
      drop function fold(text);
      drop extension pg_trgm;
      drop extension unaccent;
    `)
  }
}
