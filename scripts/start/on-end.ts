/**
 * Ends once, however often it is asked to: Ctrl-C arrives twice, from the terminal and passed on by npm. Whoever launched this process may
 * also be gone without a word.
 */
export function onEnd(end: () => Promise<void>): void {
  let isEnding = false
  const once = async () => {
    if (isEnding) return
    isEnding = true
    await end()
    process.exit(0)
  }
  for (const ending of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.on(ending, () => void once())
}
