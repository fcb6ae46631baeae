import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Failures of a day are read among the millions that went well.
      create index botconversa_attempts_failed on botconversa_attempts (at) where outcome <> 'executed';
    `)
  }

  async down() {
    this.schema.raw(`
      drop index botconversa_attempts_failed;
    `)
  }
}
