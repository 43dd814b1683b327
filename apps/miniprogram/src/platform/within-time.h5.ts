/** Does what can be broken off, and breaks it off once the time is over: old browsers do not know `AbortSignal.timeout`. */
export async function withinTime<T>(milliseconds: number, act: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), milliseconds)
  try {
    return await act(abort.signal)
  } finally {
    clearTimeout(timer)
  }
}
