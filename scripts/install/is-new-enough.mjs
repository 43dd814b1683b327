/** As `engines` in package.json says. */
export const oldestNode = '20.12'

/**
 * Whether this Node can run it.
 * @param {string} version 20.12.0
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode.split('.').map(Number)
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
}
