const CUSTOM = /^:[a-z0-9_+-]{2,32}:$/

/** `:name:` of the company's own. */
export const customEmojiName = (text: string) => (CUSTOM.test(text) ? text.slice(1, -1) : null)
