import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Nobody sends these any more, and nothing is queued behind an archive from now on.
      with over as (
        update botconversa_deliveries d set state = 'failed', error = 'account_archived', finished_at = now()
          from botconversa_accounts a
         where a.id = d.account_id and a.archived_at is not null and d.state = 'queued'
        returning d.message_id
      )
      update messages set delivery = 'failed', delivery_error = 'account_archived'
       where id in (select message_id from over) and delivery = 'queued';
    `)
  }

  async down() {
    // What has failed stays so.
  }
}
