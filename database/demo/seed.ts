import { seedBotconversa } from '#database/demo/botconversa'
import { seedConversations } from '#database/demo/conversations'
import { seedDesk } from '#database/demo/desk'
import { seedPeople } from '#database/demo/people'

/** The demo company. May run any number of times: it adds what is missing and touches nothing else. */
export async function seedDemo() {
  const people = await seedPeople()
  await seedConversations(people)
  await seedDesk(people)
  // Named by `npm run dev`, which starts one.
  const fakeUrl = process.env.ZAYN_FAKE_BOTCONVERSA
  if (fakeUrl) await seedBotconversa(people, fakeUrl)
}
