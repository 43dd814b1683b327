/**
 * Lets one go on in each turn of the event loop, whoever came first before the others. What is long and made at once would otherwise be made
 * for all who ask in the same turn, and everybody else's answer waits for several turns.
 */
export function inSingleFile(): () => Promise<void> {
  let last = Promise.resolve()
  return () => {
    last = last.then(nextTurn)
    return last
  }
}

function nextTurn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}
