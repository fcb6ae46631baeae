import { BaseSchema } from '@adonisjs/lucid/schema'

/** What was written down in words of ours, and its name; everything else is BotConversa's own. */
const NAMED = `case
  when error in ('the process that sent it ended') then 'process_ended'
  when error in ('cancelled by an admin') then 'cancelled'
  when error in ('the file can not be read') then 'file_unreadable'
  when error in ('BotConversa does not know this number') then 'number_unknown'
  when error in ('account_archived') then 'account_archived'
  when error in ('the address lies inside the network') then 'not_allowed'
  when error in ('it did not answer in time') then 'no_answer'
  when error like 'the connection was cut%' then 'cut'
  when error like 'it can not be reached%' then 'unreachable'
  when error in ('it answered a page of HTML') then 'html_page'
  when error like 'it answered something%' then 'unreadable'
  when error like 'it redirects%' then 'redirected'
  when error like 'it answered %' then 'failing' end`

const rename = (table: string, column: string, said: string) => `
  update ${table} set ${column} = coalesce(named, 'rejected'), ${said} = case when named is null then before.said end
    from (select id as named_id, ${column} as said, ${NAMED.replaceAll('error', column)} as named
            from ${table} where ${column} is not null) before
   where id = named_id;`

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Why something was not done is a name; beside it what BotConversa said itself, where it did.
      alter table botconversa_deliveries add column said text;
      alter table botconversa_attempts add column said text;
      alter table messages
        add column delivery_said text check (char_length(delivery_said) <= 500),
        add constraint messages_delivery_said check (delivery_said is null or delivery_error is not null);
      ${rename('botconversa_deliveries', 'error', 'said')}
      ${rename('botconversa_attempts', 'error', 'said')}
      ${rename('messages', 'delivery_error', 'delivery_said')}
    `)
  }

  async down() {
    this.schema.raw(`
      update messages set delivery_error = delivery_said where delivery_said is not null;
      update botconversa_attempts set error = said where said is not null;
      update botconversa_deliveries set error = said where said is not null;
      alter table messages drop column delivery_said;
      alter table botconversa_attempts drop column said;
      alter table botconversa_deliveries drop column said;
    `)
  }
}
