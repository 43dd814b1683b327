import { newId, open } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { ListItem } from '../../ui/list-item'
import { staffPostsWords as words } from '../../wording/staff-posts'
import type { PatrolBoard } from './board'
import { dateName } from './day-name'

type ReminderCardProps = {
  readonly communityId: string
  readonly reminders: PatrolBoard['reminders']
  readonly mayChange: boolean
}

/** What whoever stands at the posts passes on. */
export function ReminderCard({ communityId, reminders, mayChange }: ReminderCardProps) {
  const edit = (reminderId: string) => void open(routes.staffPostReminder.link({ communityId, reminderId }))
  return (
    <Card id="reminders" title={words.reminders}>
      {reminders.length === 0 && <EmptyState icon="bell" title={words.noReminders} text={words.noRemindersText} />}
      {reminders.map(({ id, text, from, to }) => (
        <ListItem key={id} title={text} detail={words.days(dateName(from), dateName(to))} {...(mayChange && { onTap: () => edit(id) })} />
      ))}
      {mayChange && <Button id="reminder-add" icon="plus" text={words.addReminder} onTap={() => edit(newId())} />}
    </Card>
  )
}
