import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- What is closed grows for ever and is seldom looked at: lists of the rest do not walk through it.
      create index tickets_live on tickets (listed_at desc, id desc) where status <> 'closed';
      create index tickets_queue_live on tickets (queue_id, listed_at desc, id desc) where status <> 'closed';
      create index tickets_created on tickets (created_at, id);
      create index tickets_queue_created on tickets (queue_id, created_at, id);
      create index tickets_waiting on tickets (waiting_since, id) where waiting_since is not null;
      create index tickets_channel on tickets (channel, listed_at desc, id desc);
      create index tickets_spam on tickets (listed_at desc, id desc) where is_spam;
      -- Counts by status read this alone.
      create index tickets_counted on tickets (queue_id, status, assignee_id, is_spam, id);

      create index ticket_clocks_late on ticket_clocks (ticket_id) where breached_at is not null and stopped_at is null;
      create index ticket_clocks_near on ticket_clocks (ticket_id) where warned_at is not null and running_since is not null;
      create index transfers_sent on transfers (requested_by, id);
      create index transfers_from on transfers (from_user_id, id);
      create index transfers_to_person on transfers (to_user_id, id);
      create index transfers_to_queue on transfers (to_queue_id, id);
    `)
  }

  async down() {
    this.schema.raw(`
      drop index transfers_to_queue;
      drop index transfers_to_person;
      drop index transfers_from;
      drop index transfers_sent;
      drop index ticket_clocks_near;
      drop index ticket_clocks_late;
      drop index tickets_counted;
      drop index tickets_spam;
      drop index tickets_channel;
      drop index tickets_waiting;
      drop index tickets_queue_created;
      drop index tickets_created;
      drop index tickets_queue_live;
      drop index tickets_live;
    `)
  }
}
