/**
 * The request or upload may or may not have reached the server: no answer came.
 * Whoever catches it keeps what the person wrote, and may send the same thing again under the same id.
 */
export class NetworkFailure extends Error {
  override readonly name = 'NetworkFailure'
}
