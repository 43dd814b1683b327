import { problemSentence, yearWords } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { ListItem } from '../../ui/list-item'
import { staffCalendarWords as words } from '../../wording/staff-calendar'
import classes from './calendar.module.scss'
import type { PlannedYear, WrongDate } from './read-year-file'

type YearPreviewProps = { readonly planned: readonly PlannedYear[]; readonly wrong: readonly WrongDate[] }

/** What would be loaded, or which dates have to be put right first. */
export function YearPreview({ planned, wrong }: YearPreviewProps) {
  if (wrong.length > 0) {
    return (
      <View id="year-wrong">
        <Text className={classes.failure}>{words.wrongDates}</Text>
        {wrong.map(({ year, date, code }) => (
          <Text key={`${date} ${code}`} className={classes.failure}>
            {words.wrongDate(year, date, problemSentence(code))}
          </Text>
        ))}
      </View>
    )
  }
  return (
    <View id="year-preview">
      <Text className={classes.note}>{words.preview}</Text>
      {planned.map(year => (
        <ListItem
          key={year.year}
          icon="today"
          title={words.year(year.year)}
          detail={words.planned(yearWords(year), words.against[year.against])}
        />
      ))}
    </View>
  )
}
