import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table botconversa_accounts
        -- Down because its key is not taken, or because something else than BotConversa says no.
        add column denied boolean not null default false,
        add constraint botconversa_accounts_denied check (not denied or down_since is not null);
    `)
  }

  async down() {
    this.schema.raw(`
      alter table botconversa_accounts drop column denied;
    `)
  }
}
