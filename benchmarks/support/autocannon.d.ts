/** What the benchmarks use of it; the package brings no types. */
declare module 'autocannon' {
  type Request = { method?: string; path?: string; headers?: object; body?: string }
  type Options = {
    url: string
    connections: number
    duration: number
    overallRate?: number
    requests: (Request & { setupRequest(request: Request): Request })[]
  }
  type Result = { non2xx: number; errors: number; duration: number }
  type OnResponse = (client: unknown, status: number, bytes: number, milliseconds: number) => void

  export default function autocannon(
    options: Options
  ): Promise<Result> & { on(event: 'response', heard: OnResponse): void }
}
