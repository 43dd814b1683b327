import { patienceMs } from '../patience'
import type { OpenPage } from './page-stack'
import { nodesOf, pathTo, type TreeNode, textOf } from './tree'

export type Screen = {
  readonly text: () => string
  readonly byId: (id: string) => TreeNode | undefined
  /** The innermost element with these words alone; where there is none, the innermost that contains them. */
  readonly byText: (words: string) => TreeNode | undefined
  /** Taps the element with this id, or with these words. */
  readonly tap: (idOrWords: string) => Promise<void>
  readonly type: (id: string, value: string) => Promise<void>
  readonly fire: (node: TreeNode, type: string, detail: object) => Promise<void>
  /** Waits until it gives something, and gives that; fails with what the screen says. */
  readonly waitFor: <Found>(find: () => Found | undefined | false, what?: string) => Promise<Found>
  readonly waitForText: (words: string) => Promise<void>
}

/** What a person sees of the page in front and does to it. */
export function aScreen(front: () => OpenPage): Screen {
  const tree = (): TreeNode => front().data.root ?? { sid: 'nothing drawn yet' }
  const text = () => textOf(tree())
  const byId = (id: string) => [...nodesOf(tree())].find(node => node.uid === id)
  const byText = (words: string) => {
    const elements = [...nodesOf(tree())].filter(node => node.v === undefined).map(node => ({ node, text: textOf(node) }))
    return (elements.findLast(({ text }) => text === words) ?? elements.findLast(({ text }) => text.includes(words)))?.node
  }

  const fire = async (node: TreeNode, type: string, detail: object) => {
    const target = eventTarget(node)
    const receivers = bubbling.has(type) ? [...pathTo(node, tree())].reverse() : [node]
    for (const receiver of receivers) {
      front().call('eh', {
        type,
        timeStamp: 0,
        target,
        currentTarget: eventTarget(receiver),
        detail,
        mark: {},
        touches: [],
        changedTouches: []
      })
    }
    await pause()
  }

  const waitFor: Screen['waitFor'] = async (find, what = 'something') => {
    for (const end = performance.now() + patienceMs; performance.now() < end; ) {
      const found = find()
      if (found) return found
      await pause()
    }
    throw new Error(`waited in vain for ${what} on ${front().route}, which says: ${text()}`)
  }
  const named = (idOrWords: string) => waitFor(() => byId(idOrWords) ?? byText(idOrWords), `"${idOrWords}"`)

  return {
    text,
    byId,
    byText,
    fire,
    waitFor,
    tap: async idOrWords => fire(await named(idOrWords), 'tap', { x: 0, y: 0 }),
    type: async (id, value) => fire(await named(id), 'input', { value, cursor: value.length }),
    waitForText: async words => {
      await waitFor(() => text().includes(words), `"${words}"`)
    }
  }
}

const bubbling: ReadonlySet<string> = new Set(['tap', 'longpress', 'touchstart', 'touchend'])

function eventTarget(node: TreeNode) {
  return { id: node.uid ?? node.sid, dataset: { sid: node.sid }, offsetLeft: 0, offsetTop: 0 }
}

/** Lets timers and answers of the bundle run. */
function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 15))
}
