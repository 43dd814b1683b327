import { Text, View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { staffPostWords as words } from '../../wording/staff-post'
import { dateName } from '../posts/day-name'
import classes from './post.module.scss'
import type { OpenedPost } from './public-post'

type Reminders = NonNullable<OpenedPost['here']>['reminders']

/** What is to be passed on today; nothing where there is none. */
export function ReminderList({ reminders }: { readonly reminders: Reminders }) {
  if (reminders.length === 0) return null
  return (
    <Card id="reminders" title={words.reminders}>
      <View className={classes.lines}>
        {reminders.map(({ id, text, to }) => (
          <View key={id}>
            <Text className={classes.strong}>{text}</Text>
            <Text className={classes.second}>{` ${words.reminderUntil(dateName(to))}`}</Text>
          </View>
        ))}
      </View>
    </Card>
  )
}
