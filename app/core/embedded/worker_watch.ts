import { watch } from 'node:fs'
import { join } from 'node:path'
import { Child } from './child.ts'

const SOURCES = ['app', 'config', 'start', 'resources']
const SETTLE_MS = 300

/** The worker of the development command: begun again when a source file changes, also after it fell over. */
export class WorkerWatch {
  private child?: Child
  private turn: Promise<void> = Promise.resolve()
  private timer?: NodeJS.Timeout
  private stopped = false
  private readonly watchers
  private readonly root: string
  private readonly env: NodeJS.ProcessEnv

  constructor(root: string, env: NodeJS.ProcessEnv) {
    this.root = root
    this.env = env
    this.watchers = SOURCES.map((folder) =>
      watch(join(root, folder), { recursive: true }, (_event, file) => this.changed(file))
    )
    this.start()
  }

  async stop() {
    this.stopped = true
    clearTimeout(this.timer)
    for (const watcher of this.watchers) watcher.close()
    await this.turn
    await this.child?.stop()
  }

  private start() {
    if (this.stopped) return
    const child = new Child(
      ['--import=@poppinss/ts-exec', '--enable-source-maps', 'bin/worker.ts'],
      { cwd: this.root, env: this.env }
    )
    this.child = child
    void child.ended.then((code) => {
      if (!this.stopped && this.child === child)
        console.error(`The worker ended with code ${code}; it starts again when a file changes.`)
    })
  }

  private changed(file: string | null) {
    if (this.stopped || !file || !/\.(ts|json)$/.test(file)) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => (this.turn = this.turn.then(() => this.restart())), SETTLE_MS)
  }

  private async restart() {
    const old = this.child
    this.child = undefined
    await old?.stop()
    this.start()
  }
}
