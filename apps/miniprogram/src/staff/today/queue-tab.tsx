import { Text, View } from '@tarojs/components'
import { useTicketList } from '../../features/ticket/use-ticket-list'
import { accessible } from '../../ui/accessible'
import { classNames } from '../../ui/class-names'
import { staffTodayWords as words } from '../../wording/staff-today'
import classes from './queue-tab.module.scss'
import type { QueueKey, QueueLine } from './queue-table'

const alarming: ReadonlySet<QueueKey> = new Set(['late', 'emergencies'])

type QueueTabProps = { readonly queue: QueueLine; readonly chosen: boolean; readonly onPick: () => void }

/** A queue's number and name. */
export function QueueTab({ queue, chosen, onPick }: QueueTabProps) {
  const { data, hasMore } = useTicketList(queue.query)
  const count = data === undefined ? '–' : numberOf(data.length, hasMore)
  const isAlarming = alarming.has(queue.key) && data !== undefined && data.length > 0
  return (
    <View
      id={`queue-${queue.key}`}
      className={classNames(classes.tab, chosen && classes.chosen)}
      onClick={onPick}
      {...accessible({ role: 'radio', label: `${words.queues[queue.key]} ${count}`, checked: chosen })}
    >
      <Text className={classNames(classes.count, isAlarming && classes.late)}>{count}</Text>
      <Text className={classes.name}>{words.queues[queue.key]}</Text>
    </View>
  )
}

function numberOf(count: number, hasMore: boolean): string {
  return hasMore ? words.atLeast(count) : String(count)
}
