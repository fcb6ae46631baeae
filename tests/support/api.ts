import server from '@adonisjs/core/services/server'
import type { AddressInfo } from 'node:net'
import { contract } from '#tests/support/contract'

export type Answer<Body = any> = { status: number; headers: Headers; body: Body }

export type CallOptions = { headers?: Record<string, string>; raw?: boolean }

/** Where this run's web node answers. */
export function baseUrl(): string {
  const { port } = server.getNodeServer()!.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}

/** A caller over real HTTP; every answer passes through here, so this is where it is held against its contract. */
export class Api {
  constructor(
    public token: string | null = null,
    private base: () => string = baseUrl
  ) {}

  get = (path: string, options?: CallOptions) => this.call('GET', path, undefined, options)
  post = (path: string, body?: unknown, options?: CallOptions) =>
    this.call('POST', path, body, options)
  put = (path: string, body?: unknown, options?: CallOptions) =>
    this.call('PUT', path, body, options)
  patch = (path: string, body?: unknown, options?: CallOptions) =>
    this.call('PATCH', path, body, options)
  delete = (path: string, body?: unknown, options?: CallOptions) =>
    this.call('DELETE', path, body, options)

  async call(
    method: string,
    path: string,
    body?: unknown,
    { headers = {}, raw }: CallOptions = {}
  ): Promise<Answer> {
    const response = await fetch(`${this.base()}${path}`, {
      method,
      headers: {
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : raw ? (body as string) : JSON.stringify(body),
    })
    const text = await response.text()
    const contentType = response.headers.get('content-type') ?? ''
    const answer = {
      status: response.status,
      headers: response.headers,
      body: contentType.includes('json') ? JSON.parse(text) : text,
    }
    await contract.check({ method, path, contentType, ...answer })
    return answer
  }
}
