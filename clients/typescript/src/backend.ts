import type { Hub } from './client.ts'
import type { Change, Conversation, Head, Message, SyncBackend } from './shapes.ts'
import type { DeskBackend, Ticket, TicketChange, TimelineEntry } from './tickets.ts'

type Page = { data: Message[]; meta: { hasBefore: boolean; revision: number } }

/** The client rule's way to the real server. */
export function httpBackend(hub: Pick<Hub, 'request'>): SyncBackend {
  const get = <Body>(path: string) => hub.request<Body>('GET', `/api/v1${path}`)
  return {
    async load(id) {
      const [{ data: conversation }, page] = await Promise.all([
        get<{ data: Conversation }>(`/conversations/${id}`),
        get<Page>(`/conversations/${id}/messages`),
      ])
      return {
        conversation,
        messages: page.data,
        hasBefore: page.meta.hasBefore,
        revision: page.meta.revision,
      }
    },
    async before(id, seq) {
      const { data, meta } = await get<Page>(`/conversations/${id}/messages?before=${seq}`)
      return { messages: data, ...meta }
    },
    async changes(id, after) {
      const { data, meta } = await get<{
        data: Change[]
        meta: { revision: number; hasMore: boolean }
      }>(`/conversations/${id}/changes?after=${after}`)
      return { changes: data, ...meta }
    },
    async sync(since) {
      const query = since ? `?since=${encodeURIComponent(since)}` : ''
      const { data, meta } = await get<{
        data: { conversations: Head[]; left: string[] }
        meta: { serverTime: string }
      }>(`/sync${query}`)
      return { conversations: data.conversations, left: data.left, serverTime: meta.serverTime }
    },
  }
}

/** The same of the tickets of the desk. */
export function httpDesk(hub: Pick<Hub, 'request'>): DeskBackend {
  const get = <Body>(path: string) => hub.request<Body>('GET', `/api/v1/tickets/${path}`)
  return {
    async ticket(id) {
      return (await get<{ data: Ticket }>(id)).data
    },
    async timeline(id, before) {
      const { data, meta } = await get<{
        data: TimelineEntry[]
        meta: { hasBefore: boolean; revision: number }
      }>(`${id}/timeline${before === undefined ? '' : `?before=${before}`}`)
      return { entries: data, ...meta }
    },
    async changes(id, after) {
      const { data, meta } = await get<{
        data: TicketChange[]
        meta: { revision: number; hasMore: boolean }
      }>(`${id}/changes?after=${after}`)
      return { changes: data, ...meta }
    },
  }
}
