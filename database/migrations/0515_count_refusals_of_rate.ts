import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- 429 in a row: each one that says nothing of how long makes us wait twice as long.
      alter table botconversa_accounts add column limits integer not null default 0;
    `)
  }

  async down() {
    this.schema.raw(`
      alter table botconversa_accounts drop column limits;
    `)
  }
}
