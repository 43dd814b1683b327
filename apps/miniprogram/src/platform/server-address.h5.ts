/** A browser completes a path by itself. */
export function serverAddress(address: string): string {
  return address
}
