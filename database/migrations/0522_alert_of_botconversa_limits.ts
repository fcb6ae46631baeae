import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table botconversa_accounts
        -- Since when it has answered 429 and not one call has gone through.
        add column limited_since timestamptz,
        -- Of such an outage admins are told once, as of one that it is down for.
        add column limited_alerted_at timestamptz;
      update botconversa_accounts set limited_since = now() where limits > 0;
      update botconversa_accounts set paused_until = null where limits = 0;
      alter table botconversa_accounts
        add constraint botconversa_accounts_limited check ((limited_since is null) = (limits = 0) and (paused_until is null or limits > 0)),
        add constraint botconversa_accounts_limited_alert check (limited_alerted_at is null or limited_since is not null);
    `)
  }

  async down() {
    this.schema.raw(`
      alter table botconversa_accounts drop column limited_alerted_at, drop column limited_since;
    `)
  }
}
