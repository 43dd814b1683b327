/**
 * Whether a text may be a key: segments of letters, digits, dot, dash and underscore, none beginning with a dot.
 * So a key is safe as a path and in a link as it stands, and `..` or a hidden file cannot be meant.
 */
export function isPhotoKey(text: string): boolean {
  return text.length <= keyLimit && /^\w[\w.-]*(\/\w[\w.-]*)*$/.test(text)
}

/** Unit: characters, inclusive. Source: our decision; well inside what every file system takes. */
const keyLimit = 200

/** Throws: RangeError for a key that could lead out of the folder. */
export function checkedKey(key: string): string {
  if (!isPhotoKey(key)) throw new RangeError(`no key of a photo: ${JSON.stringify(key)}`)
  return key
}
