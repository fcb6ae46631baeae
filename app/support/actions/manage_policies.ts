import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { Conflict, Problem, StaleVersion } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import type User from '#app/identity/models/user'
import { askForRecount } from '#app/support/actions/recount_clocks'
import { findPolicy, type SlaPolicy } from '#app/support/queries/sla_policies'
import { insertRow, updateRow } from '#app/support/services/columns'

export type SavePolicyInput = { actor: User; id?: string; version?: number } & Partial<
  Omit<SlaPolicy, 'id' | 'version'>
>

/** How soon the company answers. Clocks that run follow at once; a ticket that has none follows with its next change. */
export class SavePolicy {
  /** @throws NotFound, StaleVersion, Conflict POLICY_SCOPE_TAKEN, Problem 422 HOURS_UNKNOWN, QUEUE_UNKNOWN, POLICY_WITHOUT_TARGET */
  async handle({ actor, id, version, ...fields }: SavePolicyInput): Promise<SlaPolicy> {
    try {
      return await transaction(async (trx) => {
        const made = id ?? newId()
        if (id) {
          await sql('select 1 from sla_policies where id = ? for no key update', [id], trx)
          const current = await findPolicy(id, trx)
          if (version !== undefined && version !== current.version) throw new StaleVersion(current)
          await updateRow(trx, 'sla_policies', id, { ...fields, updatedAt: new Date() })
        } else await insertRow(trx, 'sla_policies', { id: made, ...fields })
        const name = id ? 'sla_policy.updated' : 'sla_policy.created'
        await recordEvent(trx, name, { actor, subject: { type: 'sla_policy', id: made } })
        await askForRecount(trx)
        return findPolicy(made, trx)
      })
    } catch (error) {
      throw problemOf(error)
    }
  }
}

/** Holds for nobody from now on; what it measured stays. */
export class ArchivePolicy {
  /** @throws NotFound */
  async handle({ actor, id }: { actor: User; id: string }): Promise<void> {
    await transaction(async (trx) => {
      await findPolicy(id, trx)
      await updateRow(trx, 'sla_policies', id, { archivedAt: new Date() })
      await recordEvent(trx, 'sla_policy.archived', { actor, subject: { type: 'sla_policy', id } })
      await askForRecount(trx)
    })
  }
}

function problemOf(error: unknown): unknown {
  const { constraint } = error as { constraint?: string }
  if (constraint === 'sla_policies_scope') return new Conflict('POLICY_SCOPE_TAKEN')
  if (constraint === 'sla_policies_business_hours') return new Problem(422, 'HOURS_UNKNOWN')
  if (constraint === 'sla_policies_queue_id_fkey') return new Problem(422, 'QUEUE_UNKNOWN')
  if (constraint === 'sla_policies_a_target') return new Problem(422, 'POLICY_WITHOUT_TARGET')
  return error
}
