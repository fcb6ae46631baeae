import { Conflict } from '#app/core/http/problem'

/** What the database refuses, said as a problem: the constraint decides, also between two requests at once. */
const REFUSALS: Record<string, () => Conflict> = {
  users_last_admin: () => new Conflict('LAST_ADMIN'),
  users_email: () => new Conflict('EMAIL_TAKEN'),
  teams_name: () => new Conflict('TEAM_NAME_TAKEN'),
  invitations_waiting: () => new Conflict('INVITATION_WAITING'),
}

export async function refusedByConstraint<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw REFUSALS[(error as { constraint?: string }).constraint ?? '']?.() ?? error
  }
}
