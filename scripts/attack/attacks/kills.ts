import { type Scene, underEyes } from '../scene.js'
import type { Verdict } from '../verdict.js'
import { nothingLost, writeOn } from '../write-on.js'

const attack = 'kills'
const times = 8

/** The service and processes of its database are ended without a word, in turns, while residents report. */
export function kills(scene: Scene): Promise<readonly Verdict[]> {
  const { stand } = scene
  const act = async () => {
    const writing = writeOn(scene)
    let killed = 0
    for (let turn = 0; turn < times && (await writing.more(6)); turn += 1) {
      await stand.killService()
      killed += 1
      if ((await writing.more(6)) && (await stand.killDatabaseProcess())) killed += 1
    }
    const goesOn = await writing.more(6)
    await writing.stop()
    return [
      { attack, bound: 'residents can go on after each kill', seen: `${killed} kills`, held: goesOn && killed === 2 * times },
      await nothingLost(scene, attack)
    ]
  }
  return underEyes(scene, attack, act, { lists: true, health: true })
}
