import { type Risk, risks } from '@linying/domain'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { Chips } from '../../ui/chips'
import { staffRisksWords as words } from '../../wording/staff-risks'
import { countOf } from './count-of'
import { RiskGroups } from './risk-groups'
import { RiskNumber } from './risk-number'
import classes from './risks.module.scss'

/** How often it is asked anew while it is on the screen. */
const everyMs = 60_000

export type By = 'communities' | 'departments' | 'people'
const bys = ['people', 'departments', 'communities'] as const satisfies readonly By[]

/** Three numbers that matter, and who has to see to them. */
export function RiskBoard({ communityId }: { readonly communityId?: string }) {
  const reading = useReading('getRiskBoard', { query: communityId === undefined ? {} : { communityId } }, everyMs)
  const [risk, setRisk] = useState<Risk>('late')
  const [by, setBy] = useState<By>('people')
  return (
    <ReadingView reading={reading}>
      {board => (
        <>
          <View className={classes.numbers} id="risk-numbers">
            {risks.map(one => (
              <RiskNumber key={one} risk={one} count={countOf(board, one)} chosen={one === risk} onPick={() => setRisk(one)} />
            ))}
          </View>
          <Chips id="risk-by" chosen={by} choices={bys.map(value => ({ value, text: words.by[value] }))} onPick={setBy} />
          <RiskGroups board={board} risk={risk} by={by} {...(communityId !== undefined && { communityId })} />
        </>
      )}
    </ReadingView>
  )
}
