import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table custom_emojis
        add constraint custom_emojis_attachment_id_fkey foreign key (attachment_id) references attachments (id);
      create unique index custom_emojis_attachment on custom_emojis (attachment_id);
    `)
  }

  async down() {
    this.schema.raw(`
      drop index custom_emojis_attachment;
      alter table custom_emojis drop constraint custom_emojis_attachment_id_fkey;
    `)
  }
}
