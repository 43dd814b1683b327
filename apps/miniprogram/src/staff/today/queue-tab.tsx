import { Text, View } from '@tarojs/components'
import { useEffect } from 'react'
import { useTicketList } from '../../features/ticket/use-ticket-list'
import { accessible } from '../../ui/accessible'
import { classNames } from '../../ui/class-names'
import { staffTodayWords as words } from '../../wording/staff-today'
import classes from './queue-tab.module.scss'
import type { QueueKey, QueueLine } from './queue-table'

const alarming: ReadonlySet<QueueKey> = new Set(['late', 'emergencies'])

type QueueTabProps = {
  readonly queue: QueueLine
  readonly chosen: boolean
  readonly onPick: () => void
  readonly onCount: (key: QueueKey, count: number) => void
}

/** A queue's number and name. */
export function QueueTab({ queue, chosen, onPick, onCount }: QueueTabProps) {
  const { key } = queue
  const { data, hasMore } = useTicketList(queue.query)
  const length = data?.length
  const count = length === undefined ? '–' : numberOf(length, hasMore)
  const isAlarming = alarming.has(key) && length !== undefined && length > 0
  // the page opens by what the lists of its tabs turn out to hold
  useEffect(() => {
    if (length !== undefined) onCount(key, length)
  }, [key, length, onCount])
  return (
    <View
      id={`queue-${key}`}
      className={classNames(classes.tab, chosen && classes.chosen)}
      onClick={onPick}
      {...accessible({ role: 'radio', label: `${words.queues[key]} ${count}`, checked: chosen })}
    >
      <Text className={classNames(classes.count, isAlarming && classes.late)}>{count}</Text>
      <Text className={classes.name}>{words.queues[key]}</Text>
    </View>
  )
}

function numberOf(count: number, hasMore: boolean): string {
  return hasMore ? words.atLeast(count) : String(count)
}
