import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create index messages_carrying_files on messages (conversation_id, seq) where has_attachments;
    `)
  }

  async down() {
    this.schema.raw(`
      drop index messages_carrying_files;
    `)
  }
}
