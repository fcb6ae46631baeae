/** What the tests use of it; the package brings no types. */
declare module 'smtp-server' {
  import type { Server } from 'node:net'

  export class SMTPServer {
    constructor(options: Record<string, unknown>)
    readonly server: Server
    listen(port: number, host: string, ready: () => void): void
    close(closed: () => void): void
  }
}
