/** Tells a test file to reach its database through something else than the server's own port. */
export const testDoorVariable = 'LINYING_TEST_DOOR'

/** The same database as the running service would see it here: `host` or `host:port` of the door, where there is one. */
export function throughDoor(url: string): string {
  const door = process.env[testDoorVariable]
  if (!door) return url
  const seen = new URL(url)
  seen.host = door
  return seen.href
}
