import { yearWords } from '@linying/look'
import { Text } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { ListItem } from '../../ui/list-item'
import { staffCalendarWords as words } from '../../wording/staff-calendar'
import classes from './calendar.module.scss'
import type { KnownCalendar } from './known-calendar'

type YearsCardProps = Pick<KnownCalendar, 'years'> & { readonly mayLoad: boolean; readonly onLoad: () => void }

/** What is known, newest first, and where it comes from. */
export function YearsCard({ years, mayLoad, onLoad }: YearsCardProps) {
  return (
    <Card id="years" title={words.years}>
      {years.length === 0 && <EmptyState icon="today" title={words.noYears} text={words.noYearsText} />}
      {[...years].reverse().map(year => (
        <ListItem
          key={year.year}
          id={`year-${year.year}`}
          icon="today"
          title={words.year(year.year)}
          detail={words.yearDetail(yearWords(year), year.source)}
        />
      ))}
      <Text className={classes.note}>{words.yearsHint}</Text>
      <Button id="year-load" icon="plus" text={words.loadYear} refusal={mayLoad ? undefined : words.forAdmins} onTap={onLoad} />
    </Card>
  )
}
