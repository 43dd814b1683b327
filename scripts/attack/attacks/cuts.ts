import { type Scene, underEyes } from '../scene.js'
import type { Verdict } from '../verdict.js'
import { nothingLost, writeOn } from '../write-on.js'

const attack = 'cuts'
const wanted = 250

/** Connections end after some bytes, wherever that is: those of residents, and those to the database. */
export function cuts(scene: Scene): Promise<readonly Verdict[]> {
  const { front, back } = scene.stand
  const act = async () => {
    const before = front.cuts() + back.cuts()
    const done = () => front.cuts() + back.cuts() - before
    front.cutAfter(() => 1 + Math.random() * 12_000)
    back.cutAfter(() => 1 + Math.random() * 120_000)
    const writing = writeOn(scene)
    for (const end = performance.now() + 90_000; done() < wanted && performance.now() < end; ) if (!(await writing.more(1))) break
    front.cutAfter(undefined)
    back.cutAfter(undefined)
    const goesOn = await writing.more(1)
    await writing.stop()
    return [
      { attack, bound: 'residents get through in the end', seen: `${done()} cuts`, held: goesOn && done() >= wanted / 2 },
      await nothingLost(scene, attack)
    ]
  }
  return underEyes(scene, attack, act, { lists: true })
}
