import type { AnswerOf } from '@linying/client'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { type Me, useMe } from '../../features/session/me'
import { goBack, now, open } from '../../platform'
import { routes } from '../../routes'
import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { EmptyState } from '../../ui/empty-state'
import { ListItem } from '../../ui/list-item'
import { staffVisitsWords as words } from '../../wording/staff-visits'
import { visitCommunities } from '../matter/visit-communities'
import { StaffScreen } from '../staff-screen'
import { monthsOf, type SummaryPeriod, summaryPeriods } from './summary-period'

type Line = AnswerOf<'summarizeVisits'>['lines'][number]

export default function StaffVisitSummary() {
  const me = useMe()
  return (
    <StaffScreen id="staff-visit-summary" title={words.summaryTitle} onBack={() => void goBack(routes.staffVisits.link({}))}>
      <ReadingView reading={me}>{person => <Summary me={person} />}</ReadingView>
    </StaffScreen>
  )
}

function Summary({ me }: { readonly me: Me }) {
  const [first] = visitCommunities(me)
  const [period, setPeriod] = useState<SummaryPeriod>('this')
  const reading = useReading('summarizeVisits', first && { query: monthsOf(period, now(), first.utcOffsetMinutes) })
  if (first === undefined) {
    return (
      <Card>
        <EmptyState icon="shield" title={words.forVisitors} text={words.forVisitorsText} />
      </Card>
    )
  }
  return (
    <>
      <Chips id="period" chosen={period} choices={summaryPeriods.map(value => ({ value, text: words.months[value] }))} onPick={setPeriod} />
      <ReadingView reading={reading}>{({ lines }) => <Lines lines={lines} />}</ReadingView>
    </>
  )
}

/** By month and community, one line for each person; a line opens the list behind it. */
function Lines({ lines }: { readonly lines: readonly Line[] }) {
  if (lines.length === 0) {
    return (
      <Card>
        <EmptyState icon="board" title={words.noLines} text={words.noneText} />
      </Card>
    )
  }
  return grouped(lines).map(([title, group]) => (
    <Card key={title} id={`group-${title}`} title={title}>
      <View>
        <ListItem icon="board" title={words.total(sum(group, 'held'), sum(group, 'approved'), sum(group, 'late'))} />
        {group.map(line => (
          <ListItem
            key={line.visitorId}
            id={`line-${line.month}-${line.visitorId}`}
            icon="me"
            title={`${line.visitorName}：${words.line(line.held, line.reached)}`}
            detail={words.lineDetail(line.approved, line.waiting, line.gifts, line.void)}
            {...(line.late > 0 && { aside: <Badge tone="late" text={words.lineLate(line.late)} /> })}
            onTap={() => void open(routes.staffVisits.link(behind(line)))}
          />
        ))}
      </View>
    </Card>
  ))
}

function behind({ communityId, visitorId, from, to }: Line): Readonly<Record<string, string>> {
  return { view: 'all', communityId, visitorId, from, to }
}

function grouped(lines: readonly Line[]): readonly (readonly [string, readonly Line[]])[] {
  const groups = new Map<string, readonly Line[]>()
  for (const line of lines) {
    const title = words.monthAt(line.from, line.communityName)
    groups.set(title, [...(groups.get(title) ?? []), line])
  }
  return [...groups]
}

function sum(lines: readonly Line[], count: 'held' | 'approved' | 'late'): number {
  return lines.reduce((total, line) => total + line[count], 0)
}
