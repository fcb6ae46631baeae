type Waiting<Item, Answer> = {
  item: Item
  answered: (answer: Answer) => void
  failed: (error: unknown) => void
}

/**
 * Calls that come while one is under way go together in the next: under load one round trip does the work of many, and
 * nobody waits for company. `run` answers in the order of its items; where it throws, all of them have failed.
 */
export class Together<Item, Answer> {
  #waiting: Waiting<Item, Answer>[] = []
  #isBusy = false
  readonly #run: (items: Item[]) => Promise<Answer[]>
  readonly #most: number

  constructor(run: (items: Item[]) => Promise<Answer[]>, { most }: { most: number }) {
    this.#run = run
    this.#most = most
  }

  get waiting() {
    return this.#waiting.length
  }

  add(item: Item): Promise<Answer> {
    return new Promise((answered, failed) => {
      this.#waiting.push({ item, answered, failed })
      if (!this.#isBusy) void this.#work()
    })
  }

  async #work() {
    this.#isBusy = true
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, this.#most)
      try {
        const answers = await this.#run(batch.map(({ item }) => item))
        batch.forEach(({ answered }, place) => answered(answers[place]))
      } catch (error) {
        for (const { failed } of batch) failed(error)
      }
    }
    this.#isBusy = false
  }
}
