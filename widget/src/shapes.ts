export type Person = { id: string; name: string; avatarUrl: string | null }

/** A ticket as its student sees it (StudentTicket of the API). */
export type Ticket = {
  id: string
  number: number
  subject: string
  status: 'new' | 'open' | 'pending' | 'snoozed' | 'resolved' | 'closed'
  assignee: Person | null
  revision: number
  lastSeq: number
  teamReadSeq: number
  unreadCount: number
  queuePosition: number | null
  rating: { score: number } | null
  mergedIntoId: string | null
  createdAt: string
}
export type Head = { id: string; revision: number; lastSeq: number; unreadCount: number }
export type Attachment = {
  id: string
  kind: 'image' | 'audio' | 'video' | 'document'
  name: string
  bytes: number
  durationMs: number | null
  url: string
  thumbnailUrl: string | null
  state: 'ready' | 'processing' | 'refused'
}
export type Quote = {
  id: string
  author: Person | null
  body: string
  deletedAt: string | null
}
export type Message = {
  id: string
  seq: number
  revision: number
  clientId: string | null
  author: Person | null
  body: string
  /** The body as safe HTML; null where it is plain text. */
  html: string | null
  kind: 'text' | 'voice' | 'system'
  createdAt: string
  editedAt: string | null
  deletedAt: string | null
  attachments: Attachment[]
  reactions: { emoji: string; count: number }[]
  replyTo: Quote | null
  system: { event: string; person: Person | null } | null
}
export type FormField = {
  name: string
  label: string
  type: 'text' | 'email' | 'phone' | 'select'
  required: boolean
  options?: string[]
}
export type Config = {
  site: {
    name: string
    texts: { title?: string; greeting?: string; offline?: string; placeholder?: string }
    colour: string
    form: FormField[]
    offlineForm: boolean
  }
  open: boolean
  nextOpeningAt: string | null
  limits: { bodyCodePoints: number; attachmentBytes: number }
}
export type Session = {
  accessToken: string
  /** None where the page itself renews what it signed in with. */
  refreshToken?: string
  user: { id: string; name: string }
}
export type Change =
  | { revision: number; type: 'message'; message: Message }
  | { revision: number; type: 'ticket'; ticket: Ticket }
  | { revision: number; type: 'conversation' | 'member' | 'pin' }

/** What is wrong with a field (`form.phone`), in the server's words. */
export type Fault = { field: string; message: string }

/** What the server said no to, in its words. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    title: string,
    readonly retryAfterMs?: number,
    readonly faults: Fault[] = []
  ) {
    super(title)
  }

  /** Another try may go through: nothing is wrong with what was asked. */
  get passes() {
    return this.status >= 500 || this.status === 429
  }
}
