import { patternWords, weekdayWords } from '@linying/look'
import { Text } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { staffCalendarWords as words } from '../../wording/staff-calendar'
import classes from './calendar.module.scss'
import type { KnownCalendar } from './known-calendar'

type WeekCardProps = { readonly calendar: KnownCalendar; readonly mayEdit: boolean; readonly onEdit: () => void }

export function WeekCard({ calendar: { weekly, makeUpAs }, mayEdit, onEdit }: WeekCardProps) {
  return (
    <Card id="week" title={words.week}>
      <ListItem icon="clock" title={patternWords(weekly)} detail={words.makeUpAs(weekdayWords[makeUpAs] ?? '')} />
      <Text className={classes.note}>{words.usedFor}</Text>
      <Button id="week-edit" text={words.editWeek} refusal={mayEdit ? undefined : words.forManagers} onTap={onEdit} />
    </Card>
  )
}
