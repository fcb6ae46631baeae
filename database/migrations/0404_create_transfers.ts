import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`

      create table transfers (
        id uuid primary key,
        ticket_id uuid not null references tickets (id),
        -- Who handed it over, and who had it.
        requested_by uuid references users (id),
        from_user_id uuid references users (id),
        to_user_id uuid references users (id),
        to_queue_id uuid references queues (id),
        reason text check (char_length(reason) <= 1000),
        handover jsonb,
        state text not null check (state in ('pending', 'accepted', 'declined', 'cancelled', 'expired')),
        asked boolean not null,
        position bigint not null,
        revision bigint not null,
        requested_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz,
        answered_at timestamptz,
        answered_by uuid references users (id),
        check ((to_user_id is null) <> (to_queue_id is null)),
        check ((state = 'pending') = (answered_at is null)),
        check (state <> 'pending' or expires_at is not null),
        unique (ticket_id, position)
      );
      create unique index transfers_one_pending on transfers (ticket_id) where state = 'pending';
      create index transfers_asked_person on transfers (to_user_id, id) where state = 'pending';
      create index transfers_asked_queue on transfers (to_queue_id, id) where state = 'pending';
      create index transfers_expiry on transfers (expires_at) where state = 'pending';
      create index transfers_revision on transfers (ticket_id, revision);
    `)
  }

  async down() {
    this.schema.raw(`

      drop table transfers;
    `)
  }
}
