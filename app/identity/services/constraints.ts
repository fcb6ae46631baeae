import { Conflict } from '#app/core/http/problem'

/** What the database refuses, said as a problem: the constraint decides, also between two requests at once. */
const REFUSALS: Record<string, string> = {
  users_last_admin: 'LAST_ADMIN',
  users_email: 'EMAIL_TAKEN',
  teams_name: 'TEAM_NAME_TAKEN',
  invitations_waiting: 'INVITATION_WAITING',
}

export async function refusedByConstraint<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = REFUSALS[(error as { constraint?: string }).constraint ?? '']
    if (code) throw new Conflict(code)
    throw error
  }
}
