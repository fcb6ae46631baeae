import User from '#app/identity/models/user'

/** A person as they stand now, with their teams. Whoever asks has found or is that person already. */
export const userWithTeams = (id: string): Promise<User> =>
  User.query()
    .where('id', id)
    .preload('memberships', (memberships) => memberships.preload('team').orderBy('created_at'))
    .firstOrFail()
