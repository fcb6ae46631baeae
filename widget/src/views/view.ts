import type { Desk } from '../desk.ts'
import type { Letter } from '../outbox.ts'

/** One of the pages of the panel. */
export interface View {
  readonly root: HTMLElement
  title(): string
  draw(): void
  focus(): void
  /** Esc, where something lies above the page; false: nothing did. */
  escape?(): boolean
  /** Files that were let go anywhere on the panel. */
  drop?(files: Iterable<File>): void
  end?(): void
}

/** What pages ask of the panel around them. */
export interface Shell {
  readonly desk: Desk
  home(): void
  /** Asks first what the site wants to know, where it does. */
  begin(previous?: { ticketId: string; body?: string }): void
  /** Asks again for what was refused. */
  correct(letter: Letter): void
  write(start: Start): void
  show(ticketId: string): void
  /** Does it, and says in words what went wrong. */
  trying(work: () => Promise<unknown>): Promise<void>
  problem(text: string): void
}

/** How a ticket begins: what the form asked, what it goes on from, and what is in the field already. */
export type Start = { form?: Record<string, string>; previousTicketId?: string; body?: string }
