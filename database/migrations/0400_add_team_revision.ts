import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Who sees more of a conversation than its members (the team of a ticket) counts by a number of its own: a note raises
      -- it and leaves the members' number alone. Both stand in one row, under one lock.
      alter table conversations add column team_revision bigint not null default 0;
      alter table messages
        -- The team's number at the last change, and at creation: null where there is no second audience.
        add column team_revision bigint,
        add column position bigint;
      create index messages_team_revision on messages (conversation_id, team_revision) where team_revision is not null;
      create index messages_position on messages (conversation_id, position) where position is not null;

      -- Whatever changes a message raises the conversation's numbers first, in the same transaction.
      create or replace function follow_team_revision() returns trigger language plpgsql as $$
      begin
        select team_revision into new.team_revision from conversations where id = new.conversation_id;
        return new;
      end $$;
      create trigger messages_team_revision before update of revision on messages for each row
        when (old.team_revision is not null and new.revision is distinct from old.revision)
        execute function follow_team_revision();
    `)
  }

  async down() {
    this.schema.raw(`
      drop trigger messages_team_revision on messages;
      drop function follow_team_revision();
      drop index messages_position;
      drop index messages_team_revision;
      alter table messages drop column position, drop column team_revision;
      alter table conversations drop column team_revision;
    `)
  }
}
