const uniqueViolation = '23505'

/**
 * The unique constraint that a statement would have broken; undefined for every other error.
 * Drivers put the database's own error into `cause`.
 */
export function violatedConstraint(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined
  if (!(cause instanceof Error) || !('code' in cause) || cause.code !== uniqueViolation) return undefined
  return 'constraint' in cause && typeof cause.constraint === 'string' ? cause.constraint : undefined
}
