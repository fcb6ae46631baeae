import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- A crash of PostgreSQL empties what is unlogged: the window would begin anew, and hold up to twice the rate.
      alter table botconversa_calls set logged;
    `)
  }

  async down() {
    this.schema.raw(`
      alter table botconversa_calls set unlogged;
    `)
  }
}
