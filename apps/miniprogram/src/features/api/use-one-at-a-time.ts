import { useRef, useState } from 'react'

/** A task that runs alone: a second tap while it runs does nothing. */
export function useOneAtATime() {
  const running = useRef(false)
  const [busy, setBusy] = useState(false)

  async function run(task: () => Promise<void>): Promise<void> {
    if (running.current) return
    running.current = true
    setBusy(true)
    try {
      await task()
    } finally {
      running.current = false
      setBusy(false)
    }
  }

  return { busy, run }
}
