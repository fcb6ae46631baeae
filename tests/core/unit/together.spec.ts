import { test } from '@japa/runner'
import { Together } from '#app/core/together'

/** A run that waits until it is let go. */
function gate() {
  const batches: number[][] = []
  const goes: (() => void)[] = []
  const run = (items: number[]) =>
    new Promise<number[]>((done, fail) => {
      batches.push(items)
      goes.push(() =>
        items.includes(13) ? fail(new Error('unlucky')) : done(items.map((n) => n * 2))
      )
    })
  return { batches, run, go: () => goes.shift()!() }
}

test.group('calls that come together', () => {
  test('go in one batch while another is under way, in their order and no more than so many', async ({
    assert,
  }) => {
    const { batches, run, go } = gate()
    const together = new Together(run, { most: 3 })
    const answers = [1, 2, 3, 4, 5].map((n) => together.add(n))
    assert.deepEqual(batches, [[1]])
    assert.equal(together.waiting, 4)
    go()
    assert.equal(await answers[0], 2)
    go()
    assert.deepEqual(await Promise.all(answers.slice(1, 4)), [4, 6, 8])
    go()
    assert.equal(await answers[4], 10)
    assert.deepEqual(batches, [[1], [2, 3, 4], [5]])
  })

  test('fail together, and those after them go on', async ({ assert }) => {
    const { run, go } = gate()
    const together = new Together(run, { most: 2 })
    const first = together.add(1)
    const failing = [together.add(2), together.add(13)]
    const after = together.add(4)
    go()
    await first
    const failed = Promise.allSettled(failing)
    go()
    assert.deepEqual(
      (await failed).map(({ status }) => status),
      ['rejected', 'rejected']
    )
    go()
    assert.equal(await after, 8)
  })
})
