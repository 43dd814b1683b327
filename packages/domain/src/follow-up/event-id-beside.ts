/** Where a UUID says which version it is (RFC 9562). */
const versionAt = 14

/**
 * The id of what happens by itself together with an event: always the same for the same event, so that a retry is the same thing, and never
 * its own. Unit: a UUID; version 8, which is for such uses, or 7 beside one of version 8.
 */
export function eventIdBeside(eventId: string): string {
  const version = eventId[versionAt] === '8' ? '7' : '8'
  return `${eventId.slice(0, versionAt)}${version}${eventId.slice(versionAt + 1)}`
}
