import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- What its conversation is there once all that is on its way has been done: what differs from the ticket is sent.
      alter table botconversa_tickets add column open_there boolean not null default true;
      update botconversa_tickets b set open_there = false
        from tickets t
       where t.id = b.ticket_id and t.status in ('resolved', 'closed')
         and not exists (select 1 from outbox o join events e on e.id = o.event_id
                          where o.listener = 'botconversa.mirror' and e.subject_id = t.id);
    `)
  }

  async down() {
    this.schema.raw(`
      alter table botconversa_tickets drop column open_there;
    `)
  }
}
