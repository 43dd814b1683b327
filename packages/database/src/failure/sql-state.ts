/** The five letters by which a database says what went wrong; undefined where it was not the database that said it. */
export function sqlStateOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string') return undefined
  // 'EPIPE' has five letters, too: only what came from a server has a severity
  return /^[0-9A-Z]{5}$/.test(error.code) && 'severity' in error ? error.code : undefined
}
