/** Unique, not secret: WeChat's runtime has no synchronous source of secure random numbers, and ids need none. */
export function randomBytes(count: number): Uint8Array {
  return Uint8Array.from({ length: count }, () => Math.floor(Math.random() * 256))
}
