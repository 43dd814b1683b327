/**
 * Whether a text can be stored, hashed and shown everywhere: no control characters besides line breaks and tabs,
 * no half of a surrogate pair. Emoji are welcome.
 */
export function isCleanText(text: string): boolean {
  return !unwelcome.test(text)
}

/** With the `u` flag a surrogate is only seen where its other half is missing. */
const unwelcome = /[^\P{Control}\t\n\r]|\p{Surrogate}/u
