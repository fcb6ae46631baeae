import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

type Answer<Result> = { result: Result } | { error: string }

/** Work that makes load, in a process of its own: what it costs is not the server's. */
export class Worker {
  private readonly child: ChildProcess

  constructor(file: string) {
    this.child = fork(fileURLToPath(new URL(file, import.meta.url)), {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
  }

  async run<Result>(task: object): Promise<Result> {
    this.child.send(task)
    for (;;) {
      const [answer] = (await once(this.child, 'message')) as [Answer<Result> | string]
      if (typeof answer === 'string') continue // The framework says things on the same line.
      if ('error' in answer) throw new Error(answer.error)
      return answer.result
    }
  }

  stop() {
    this.child.kill()
  }
}

/** The worker's side: each task is answered once. */
export function answerTasks<Task>(work: (task: Task) => Promise<unknown>) {
  process.on('message', (task: Task) =>
    work(task).then(
      (result) => process.send!({ result }),
      (error: Error) => process.send!({ error: error.stack })
    )
  )
  process.on('disconnect', () => process.exit(0))
}
