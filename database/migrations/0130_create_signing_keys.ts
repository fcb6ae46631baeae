import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table signing_keys (
        id uuid primary key,
        public_jwk jsonb not null,
        encrypted_private_jwk text not null,
        created_at timestamptz not null default now(),
        retired_at timestamptz
      );
      create unique index signing_keys_active on signing_keys ((true)) where retired_at is null;
    `)
  }

  async down() {
    this.schema.raw(`
      drop table signing_keys;
    `)
  }
}
