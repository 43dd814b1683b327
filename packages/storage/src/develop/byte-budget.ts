/** So many bytes for all that is under way in this process. */
export interface ByteBudget {
  /** Does the work once there is room for it, in the order of asking. Throws: RangeError where there never will be. */
  readonly within: <T>(bytes: number, work: () => Promise<T>) => Promise<T>
}

interface Waiting {
  readonly bytes: number
  readonly start: () => void
}

export function byteBudget(total: number): ByteBudget {
  let held = 0
  const waiting: Waiting[] = []
  const startWhoFits = () => {
    for (let [first] = waiting; first !== undefined && held + first.bytes <= total; [first] = waiting) {
      waiting.shift()
      held += first.bytes
      first.start()
    }
  }
  return {
    async within(bytes, work) {
      if (bytes > total) throw new RangeError(`${bytes} bytes never fit into ${total}`)
      await new Promise<void>(start => {
        waiting.push({ bytes, start })
        startWhoFits()
      })
      try {
        return await work()
      } finally {
        held -= bytes
        startWhoFits()
      }
    }
  }
}
