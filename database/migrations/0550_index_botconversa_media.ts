import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- What did not come is counted, and listed with the rest.
      create index botconversa_media_listed on botconversa_media (account_id, state, file_id desc);
    `)
  }

  async down() {
    this.schema.raw('drop index botconversa_media_listed;')
  }
}
