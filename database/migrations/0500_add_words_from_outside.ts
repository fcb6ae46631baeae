import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- What is said by somebody without an account (a contact), and what is carried to another system.
      alter table messages
        add column contact_id uuid references contacts (id),
        -- Null: a person typed it here. Else what kind of thing said it.
        add column origin text check (origin in ('contact', 'bot', 'manager', 'automatic')),
        -- How far a message has come that is carried elsewhere; null where it is not.
        add column delivery text check (delivery in ('queued', 'sending', 'sent', 'failed', 'unknown')),
        add column delivery_error text check (char_length(delivery_error) <= 500),
        -- The same words as a moment ago, without an id that would tell one from two: shown folded, never dropped.
        add column suspected_duplicate boolean not null default false,
        -- When it was said, by the clock of whoever carried it here. Shown; nothing is ordered by it.
        add column occurred_at timestamptz,
        drop constraint messages_check1,
        add constraint messages_said_by check ((kind = 'system') = (num_nonnulls(author_id, contact_id) = 0)
          and num_nonnulls(author_id, contact_id) <= 1),
        add constraint messages_delivery_error check (delivery_error is null or delivery in ('failed', 'unknown', 'queued'));
      create index messages_contact on messages (contact_id, id) where contact_id is not null;

      -- A file that another system sent is nobody's upload: it counts for the company alone.
      alter table stored_files alter column counted_for drop not null;
      alter table attachments alter column uploader_id drop not null;

      -- Until when a contact of another system may be written to freely, where it says so.
      alter table tickets add column window_expires_at timestamptz;
    `)
  }

  async down() {
    this.schema.raw(`
      alter table tickets drop column window_expires_at;
      alter table attachments alter column uploader_id set not null;
      alter table stored_files alter column counted_for set not null;
      drop index messages_contact;
      alter table messages
        drop constraint messages_said_by,
        drop column occurred_at, drop column suspected_duplicate, drop column delivery_error, drop column delivery,
        drop column origin, drop column contact_id,
        add constraint messages_check1 check ((kind = 'system') = (author_id is null));
    `)
  }
}
