/** Characters of a message, as the database checks them. */
export const bodyLength = 40_000
/** Above so many members @canal and @aqui ask "really?" (409 LARGE_AUDIENCE with the count) before they are sent. */
export const largeAudience = 30
/** More kinds of reactions than this on one message are refused. */
export const reactionKinds = 20
/** Messages pinned in one conversation at once. */
export const pinsAtOnce = 100
/** When those who have not confirmed yet are reminded. */
export const remindAfterHours = 24
/** For how long an admin reads what they broke the glass of. */
export const glassMinutes = 60
/** The picture of an emoji of the company's own is at most so heavy. */
export const emojiBytes = 512 * 1024
