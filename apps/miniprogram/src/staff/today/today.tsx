import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import { ReadingView } from '../../features/cache/reading-view'
import { useMe } from '../../features/session/me'
import { canScanCodes, open } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { staffTodayWords as words } from '../../wording/staff-today'
import { StaffScreen } from '../staff-screen'
import { CareDue } from './care-due'
import { openingQueue, type QueueCounts } from './opening-queue'
import { QueueList } from './queue-list'
import { QueueTab } from './queue-tab'
import { type QueueKey, queuesOf } from './queue-table'
import { scanTicket } from './scan-ticket'
import classes from './today.module.scss'

export default function StaffToday() {
  const me = useMe()
  // numbers are asked for anew after each action from the list
  const [round, setRound] = useState(0)
  const [picked, setPicked] = useState<QueueKey>()
  const roles = me.data?.posts.map(({ role }) => role) ?? []
  const queues = queuesOf(roles)
  const [counts, setCounts] = useState<QueueCounts>({})
  const queue = queues.find(({ key }) => key === picked) ?? openingQueue(queues, counts)
  const onCount = useCallback((key: QueueKey, count: number) => setCounts(before => ({ ...before, [key]: count })), [])
  const mayRegister = roles.includes('agent')
  return (
    <StaffScreen
      id="staff-today"
      title={words.title}
      footer={
        (mayRegister || canScanCodes) && (
          <View className={classes.footer}>
            {canScanCodes && <Button id="scan" icon="scan" text={words.scan} onTap={() => void scanTicket()} />}
            {mayRegister && (
              <View className={classes.wide}>
                <Button id="register" icon="plus" text={words.register} onTap={() => void open(routes.staffRegister.link({}))} />
              </View>
            )}
          </View>
        )
      }
    >
      <ReadingView reading={me}>
        {person =>
          queue === undefined ? (
            <Card>
              <EmptyState icon="shield" title={words.noQueues} text={words.noQueuesText} />
            </Card>
          ) : (
            <>
              <View className={classes.queues}>
                {queues.map(line => (
                  <QueueTab
                    key={`${line.key} ${round}`}
                    queue={line}
                    chosen={line.key === queue.key}
                    onPick={() => setPicked(line.key)}
                    onCount={onCount}
                  />
                ))}
              </View>
              <CareDue me={person} />
              <QueueList key={queue.key} queue={queue} me={person} onSent={() => setRound(round + 1)} />
            </>
          )
        }
      </ReadingView>
    </StaffScreen>
  )
}
