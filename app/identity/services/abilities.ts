import type User from '#app/identity/models/user'

type Ability = { name: string; isGiven: (user: User) => boolean }

const abilities: Ability[] = []

/** What menus may show. Each domain adds its own beside its policies; the policies are what decides. */
export function defineAbility(name: string, isGiven: (user: User) => boolean) {
  abilities.push({ name, isGiven })
}

export const abilitiesOf = (user: User): string[] =>
  abilities
    .filter(({ isGiven }) => isGiven(user))
    .map(({ name }) => name)
    .sort()
