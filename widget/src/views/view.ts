import type { Desk } from '../desk.ts'
import type { Beginning, Letter } from '../outbox.ts'

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
  begin(previousTicketId?: string): void
  /** Asks again for what was refused. */
  correct(letter: Letter): void
  /** What came too late for its conversation goes on in another, with all that hangs on it. */
  move(letter: Letter): void
  write(start: Start): void
  show(ticketId: string): void
  /** Does it, and says in words what went wrong. */
  trying(work: () => Promise<unknown>): Promise<void>
  problem(text: string): void
}

/** How a ticket begins: what the form asked, and what it goes on from. */
export type Start = Pick<Beginning, 'form' | 'previousTicketId'>
