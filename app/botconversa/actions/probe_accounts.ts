import { sql } from '#app/core/database/sql'
import { accountById } from '#app/botconversa/queries/account_rows'
import { CALLABLE } from '#app/botconversa/services/breaker'
import { callAccount } from '#app/botconversa/services/call_account'

const PATIENCE_MS = 5_000

/** Looks whether accounts that are down are back, by reading: what somebody wrote is never what is tried on one. */
export class ProbeAccounts {
  async handle(): Promise<void> {
    const due = await sql<{ id: string }>(
      `select a.id from botconversa_accounts a where a.down_since is not null and ${CALLABLE} order by a.id`
    )
    await Promise.all(due.map(({ id }) => this.#probe(id)))
  }

  async #probe(id: string) {
    const account = (await accountById(id))!
    const options = { patienceMs: PATIENCE_MS, judgesKey: true }
    await callAccount(account, (client) => client.listSubscribers(1), options)
  }
}
