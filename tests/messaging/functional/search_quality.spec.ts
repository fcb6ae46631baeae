import { test } from '@japa/runner'
import { createChannel, say } from '#tests/support/chat'
import { createWorld, type Person, type World } from '#tests/support/world'
import { SCHOOL_MESSAGES, SCHOOL_QUERIES } from '#tests/messaging/support/school_messages'

test.group('search quality', (group) => {
  let world: World
  const labels = new Map<string, string>()

  group.setup(async () => {
    world = await createWorld()
    const people: Record<string, Person> = world as never
    const { ana, bruno, carla, diego, elisa, fabio } = world
    for (const name of new Set(SCHOOL_MESSAGES.map(({ channel }) => channel))) {
      const channel = await createChannel(ana, [bruno, carla, diego, elisa, fabio])
      await ana.api.patch(`/api/v1/channels/${channel.id}`, { name: `${name}-${process.pid}` })
      for (const { author, label, text } of SCHOOL_MESSAGES.filter(
        (said) => said.channel === name
      )) {
        const { body } = await say(people[author], channel.id, text)
        labels.set(body.data.id, label || text)
      }
    }
  })

  test('two hundred messages are searched with forty queries or more', ({ assert }) => {
    assert.isAtLeast(SCHOOL_MESSAGES.length, 200)
    assert.isAtLeast(SCHOOL_QUERIES.length, 40)
  })

  for (const [typed, expected] of SCHOOL_QUERIES) {
    test(`of two hundred messages, "${typed}" finds exactly what a person expects`, async ({
      assert,
    }) => {
      // Names of channels are one in a company, and all tests share it.
      const q = typed.replace(/(?<!t)(em:#?[a-z]+)/, `$1-${process.pid}`)
      const { status, body } = await world.bruno.api.get(
        `/api/v1/search/messages?limit=200&q=${encodeURIComponent(q)}`
      )
      assert.equal(status, 200)
      const found = body.data.map(({ message }: any) => labels.get(message.id))
      assert.sameMembers(found, expected.split(' ').filter(Boolean))
    })
  }
})
