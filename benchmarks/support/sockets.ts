import { randomUUID } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import { percentile, type Sample } from './samples.ts'
import { answerTasks } from './worker.ts'

export type Task =
  /** Opens one socket for each token, in that order; it stays open as long as the worker lives. */
  | { do: 'open'; url: string; tokens: string[] }
  /** Sends from each open socket into its conversation, so many at once, for so long. */
  | { do: 'send'; conversations: string[]; atOnce: number; seconds: number }
  /** Posts `times` messages; each time from its frame's `at` to the last of all open sockets. */
  | { do: 'fan'; post: string; token: string; times: number }

const OPEN_AT_ONCE = 20
const RECEIVED_WITHIN_MS = 20_000
const BODY = 'Bom dia! A turma da noite recebeu o material da aula de hoje?'

const sockets: Socket[] = []
let onFrame: (frame: { at: string }) => void = () => {}

answerTasks<Task>((task) =>
  task.do === 'open' ? open(task) : task.do === 'send' ? send(task) : fan(task)
)

async function open({ url, tokens }: Extract<Task, { do: 'open' }>) {
  let opened = sockets.length
  const first = opened
  const next = async (): Promise<void> => {
    const index = opened++
    if (index >= first + tokens.length) return
    sockets[index] = await connected(url, tokens[index - first])
    return next()
  }
  await Promise.all(Array.from({ length: OPEN_AT_ONCE }, next))
  return sockets.length
}

function connected(url: string, token: string): Promise<Socket> {
  const socket = io(url, { auth: { token }, transports: ['websocket'], forceNew: true })
  socket.on('message.created', (frame: { at: string }) => onFrame(frame))
  socket.on('delivery.probe', (acknowledge: () => void) => acknowledge())
  return new Promise((done, failed) => {
    socket.once('connect', () => done(socket))
    socket.once('connect_error', failed)
  })
}

async function send({ conversations, atOnce, seconds }: Extract<Task, { do: 'send' }>) {
  const delays: number[] = []
  const from = performance.now()
  const until = from + seconds * 1000
  const next = async (): Promise<void> => {
    if (performance.now() > until) return
    const index = Math.floor(Math.random() * sockets.length)
    const message = { conversationId: conversations[index], clientId: randomUUID(), body: BODY }
    const sentAt = performance.now()
    const answer = await sockets[index].emitWithAck('message.send', message)
    if (!answer.ok) throw new Error(JSON.stringify(answer.error))
    delays.push(performance.now() - sentAt)
    return next()
  }
  await Promise.all(Array.from({ length: atOnce }, next))
  return sample(delays, (performance.now() - from) / 1000)
}

async function fan({ post, token, times }: Extract<Task, { do: 'fan' }>) {
  const delays: number[] = []
  const from = performance.now()
  for (let time = 0; time < times; time++) {
    const lastReceipt = allReceive()
    const answer = await fetch(post, {
      method: 'POST',
      headers: { 'authorization': `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ clientId: randomUUID(), body: BODY }),
    })
    if (!answer.ok) throw new Error(`${post}: ${answer.status}`)
    delays.push(await lastReceipt)
  }
  return sample(delays, (performance.now() - from) / 1000)
}

function allReceive(): Promise<number> {
  let missing = sockets.length
  return new Promise((done, failed) => {
    const late = () => failed(new Error(`${missing} sockets did not receive the message`))
    const timer = setTimeout(late, RECEIVED_WITHIN_MS)
    onFrame = ({ at }) => {
      if (--missing > 0) return
      clearTimeout(timer)
      done(performance.timeOrigin + performance.now() - Date.parse(at))
    }
  })
}

const sample = (delays: number[], seconds: number): Sample => ({
  rate: delays.length / seconds,
  p50: percentile(delays, 0.5),
  p95: percentile(delays, 0.95),
})
