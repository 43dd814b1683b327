/**
 * Whether a text can be stored, hashed and shown everywhere: no control characters besides line breaks and tabs,
 * no half of a surrogate pair. Emoji are welcome.
 */
export function isCleanText(text: string): boolean {
  return !unwelcome.test(text)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for
const unwelcome = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
