import { parseArgs } from 'node:util'
import { halfRequests, lostPackets } from './attacks/black-holes.js'
import { cuts } from './attacks/cuts.js'
import { anonymousFlood, personalFlood } from './attacks/floods.js'
import { kills } from './attacks/kills.js'
import { malformedRequests } from './attacks/malformed.js'
import { claimedPictures, truePictures } from './attacks/pictures.js'
import { slowReaders } from './attacks/slow-readers.js'
import { openScene } from './scene.js'
import { type Verdict, verdictTable } from './verdict.js'

/** In this order: whoever floods has used up his share of what he may do. */
const attacks = {
  kills,
  cuts,
  lostPackets,
  halfRequests,
  slowReaders,
  claimedPictures,
  truePictures,
  malformedRequests,
  anonymousFlood,
  personalFlood
}

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } })
const chosen = Object.entries(attacks).filter(([name]) => name.toLowerCase().includes(values.only.toLowerCase()))
if (chosen.length === 0) throw new Error(`--only names one of ${Object.keys(attacks).join(', ')}`)

const verdicts: Verdict[] = []
for (const [name, attack] of chosen) {
  const began = performance.now()
  // everyone starts from the same: a service that nobody has harmed yet
  const scene = await openScene()
  try {
    const found = await attack(scene)
    verdicts.push(...found)
    console.log(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s\n${verdictTable(found)}`)
  } finally {
    for (const { caller } of [...scene.residents, ...scene.staff]) caller.close()
    await scene.stand.clear()
  }
}
console.log(`\n${verdictTable(verdicts)}`)
const broken = verdicts.filter(({ held }) => !held).length
console.log(`${verdicts.length - broken} passed, ${broken} failed`)
process.exitCode = broken === 0 ? 0 : 1
