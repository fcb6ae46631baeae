import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- One event may be told to several people: once to each.
      alter table mails drop constraint mails_event_id_template_key, add unique (event_id, template, to_address);
    `)
  }

  async down() {
    this.schema.raw(`
      delete from mails m using mails o where o.event_id = m.event_id and o.template = m.template and o.id < m.id;
      alter table mails drop constraint mails_event_id_template_to_address_key, add unique (event_id, template);
    `)
  }
}
