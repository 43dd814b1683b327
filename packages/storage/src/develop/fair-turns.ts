import { Busy } from '@linying/usecases'

export interface TurnLimits {
  /** Works that go on at a time. */
  readonly lanes: number
  /** Works that may wait, of all people together. */
  readonly waiting: number
  /** How long one of them may wait. Unit: milliseconds. */
  readonly patienceMs: number
}

export interface FairTurns {
  /**
   * Does the work when its turn comes: people take turns, and nobody holds two lanes. Whoever has the most waiting gives way when all places
   * are taken.
   * Throws: Busy where it was not done and may be asked for again
   */
  readonly take: <T>(whose: string, work: () => Promise<T>) => Promise<T>
}

interface Waiting {
  readonly start: () => void
  readonly giveUp: () => void
}

export function fairTurns({ lanes, waiting: places, patienceMs }: TurnLimits): FairTurns {
  const atWork = new Set<string>()
  // whoever had a turn goes to the end
  const lines = new Map<string, Waiting[]>()

  const leave = (whose: string, gone: Waiting) => {
    const rest = (lines.get(whose) ?? []).filter(one => one !== gone)
    if (rest.length > 0) lines.set(whose, rest)
    else lines.delete(whose)
  }
  const callNext = () => {
    if (atWork.size >= lanes) return
    const [whose, line] = [...lines].find(([person]) => !atWork.has(person)) ?? []
    const [first] = line ?? []
    if (whose === undefined || first === undefined) return
    leave(whose, first)
    atWork.add(whose)
    first.start()
  }
  const makePlaceFor = (whose: string) => {
    if ([...lines.values()].flat().length < places) return
    const [longestOf, longest = []] = [...lines].reduce<readonly [string, readonly Waiting[]]>(
      (one, other) => (other[1].length > one[1].length ? other : one),
      ['', []]
    )
    const last = longest.at(-1)
    if (last === undefined || longest.length <= (lines.get(whose)?.length ?? 0) + 1) throw new Busy(retryAfterSeconds)
    leave(longestOf, last)
    last.giveUp()
  }
  const waitForTurn = (whose: string) =>
    new Promise<void>((start, reject) => {
      const giveUp = () => {
        clearTimeout(timer)
        reject(new Busy(retryAfterSeconds))
      }
      const begin = () => {
        clearTimeout(timer)
        start()
      }
      const one: Waiting = { start: begin, giveUp }
      const timer = setTimeout(() => {
        leave(whose, one)
        giveUp()
      }, patienceMs)
      lines.set(whose, [...(lines.get(whose) ?? []), one])
      callNext()
    })
  return {
    async take(whose, work) {
      makePlaceFor(whose)
      await waitForTurn(whose)
      try {
        return await work()
      } finally {
        atWork.delete(whose)
        moveLast(lines, whose)
        callNext()
      }
    }
  }
}

/** A photo takes a second or two; by then several have been seen to. Source: our decision. */
const retryAfterSeconds = 10

function moveLast<T>(lines: Map<string, T>, whose: string): void {
  const line = lines.get(whose)
  if (line === undefined) return
  lines.delete(whose)
  lines.set(whose, line)
}
