import { seedConversations } from '#database/demo/conversations'
import { seedPeople } from '#database/demo/people'

/** The demo company. May run any number of times: it adds what is missing and touches nothing else. */
export async function seedDemo() {
  await seedConversations(await seedPeople())
}
