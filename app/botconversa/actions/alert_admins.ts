import { alertAfterMs } from '#config/botconversa'
import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { tellStatus } from '#app/botconversa/services/status_room'

type Outage = {
  cause: 'down' | 'denied' | 'limited'
  /** Columns: since when it is one, and when admins were told of it. */
  since: string
  alertedAt: string
  holds: string
  lasted: string
}

const OUTAGES: Outage[] = [
  {
    ...{ cause: 'down', since: 'down_since', alertedAt: 'alerted_at' },
    ...{ holds: 'not a.denied', lasted: 'now() - a.down_since' },
  },
  {
    ...{ cause: 'denied', since: 'down_since', alertedAt: 'alerted_at' },
    ...{ holds: 'a.denied', lasted: 'now() - a.down_since' },
  },
  {
    ...{ cause: 'limited', since: 'limited_since', alertedAt: 'limited_alerted_at' },
    // What is down as well is told as that. One 429 after which nobody called lasted no longer than its pause.
    holds: 'a.down_since is null',
    lasted: 'least(now(), a.paused_until) - a.limited_since',
  },
]

/** Says of an account, once for each outage, that it has been away, denied, or has let no call through, for too long. */
export class AlertAdmins {
  /** @returns how many outages there were to tell of */
  async handle(): Promise<number> {
    let told = 0
    for (const outage of OUTAGES) {
      const due = await sql<{ id: string }>(
        `select id from botconversa_accounts a where ${isDue(outage)} order by id`,
        [alertAfterMs]
      )
      for (const { id } of due) await this.#alert(id, outage)
      told += due.length
    }
    return told
  }

  async #alert(id: string, outage: Outage) {
    await transaction(async (trx) => {
      const [account] = await sql<{ awayMs: number }>(
        `update botconversa_accounts a set ${outage.alertedAt} = now() where a.id = ? and ${isDue(outage)}
          returning (extract(epoch from now() - ${outage.since}) * 1000)::float8 as "awayMs"`,
        [id, alertAfterMs],
        trx
      )
      if (!account) return
      const subject = { type: 'botconversa_account', id }
      const payload = { cause: outage.cause, ...account }
      await recordEvent(trx, 'botconversa.alert', { actor: null, subject, payload })
      await tellStatus(trx, id)
    })
  }
}

const isDue = ({ alertedAt, holds, lasted }: Outage) => `
  a.enabled and a.archived_at is null and a.${alertedAt} is null and ${holds} and ${lasted} > ? * interval '1 ms'`
