import User from '#app/identity/models/user'

/** Case and accents folded: "Ána@" and "ana@" are one account. Uses index: users_email */
export const userByEmail = (email: string): Promise<User | null> =>
  User.query().whereRaw('fold(email) = fold(?)', [email]).first()
