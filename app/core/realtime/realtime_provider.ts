import type { ApplicationService } from '@adonisjs/core/types'

/** Puts the gateway on the HTTP server of a web node. */
export default class RealtimeProvider {
  constructor(protected app: ApplicationService) {}

  async ready() {
    const server = await this.app.container.make('server')
    const http = server.getNodeServer()
    if (!http) return
    const { startGateway, stopGateway } = await import('#app/core/realtime/node')
    await startGateway(http as import('node:http').Server)
    // Before the HTTP server closes, which waits until its last connection has gone: sockets do not go by themselves.
    this.app.terminating(stopGateway)
  }
}
