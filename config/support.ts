/** Open tickets of one student through the widget at once, where their site says nothing else. */
export const openTicketsAtOnce = 3
/** A signed identity of the portal is good for at most so long. */
export const portalTokenSeconds = 600
/** Of clocks that differ a little. */
export const portalClockSeconds = 30
/** A rotated secret of a site goes on being taken for so long. */
export const secretOverlapHours = 24
/** Tickets that one person has open on their desk at once. */
export const ticketsOpened = 20
/** Of automatic assignment, where nobody said otherwise. */
export const usualCapacity = 5
/** Tickets in hand that `/sync` lists. */
export const syncedTickets = 500
/** Tickets of one bulk action. */
export const bulkTickets = 100
/** Assignment reacts to somebody's coming and going once it has lasted so long. */
export const presenceSettlesMs = 30_000
