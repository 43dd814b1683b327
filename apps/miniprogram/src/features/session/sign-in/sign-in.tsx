import { ApiProblem } from '@linying/client'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { goBack, hasPageBelow } from '../../../platform'
import { accessible } from '../../../ui/accessible'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { FailedState } from '../../../ui/failed-state'
import { ListItem } from '../../../ui/list-item'
import { Skeleton } from '../../../ui/skeleton'
import { home, side } from '../../../variants/this-variant'
import { signInWords as words } from '../../../wording/sign-in'
import { unreadSentence } from '../../api/failure-sentence'
import { useOneAtATime } from '../../api/use-one-at-a-time'
import { useReading } from '../../cache/use-reading'
import { Screen } from '../../display/screen'
import { signInAs } from '../enter-and-leave'
import classes from './sign-in.module.scss'

export default function SignIn() {
  const { greeting, detail } = words.sides[side]
  return (
    <Screen id="sign-in" title={words.title} {...(hasPageBelow() && { onBack: () => void goBack(home) })}>
      <Text className={classes.greeting}>{greeting}</Text>
      <Text className={classes.detail}>{detail}</Text>
      <Card title={words.demoPeople}>
        <DemoPeople />
      </Card>
    </Screen>
  )
}

function DemoPeople() {
  const { data, failure, reload } = useReading('listDemoPeople', { query: { side } })
  const { run } = useOneAtATime()
  const [notEntered, setNotEntered] = useState<unknown>()

  async function enter(credential: string) {
    setNotEntered(undefined)
    try {
      await signInAs(credential)
    } catch (problem) {
      setNotEntered(problem)
    }
  }

  if (data) {
    return (
      <>
        {notEntered !== undefined && (
          <View id="sign-in-failure" className={classes.failure} {...accessible({ role: 'status', live: true })}>
            <Text>{unreadSentence(notEntered)}</Text>
          </View>
        )}
        {data.items.map(({ credential, name, about }, index) => (
          <ListItem
            key={credential}
            id={`sign-in-${index}`}
            icon="me"
            title={name}
            detail={about}
            onTap={() => void run(() => enter(credential))}
          />
        ))}
      </>
    )
  }
  if (failure instanceof ApiProblem && failure.status === 404)
    return <EmptyState icon="lock" title={words.closed} text={words.closedText} />
  if (failure) {
    return <FailedState title={words.failed} text={unreadSentence(failure)} retryText={words.retry} onRetry={() => void reload()} />
  }
  return <Skeleton label={words.loading} lines={5} />
}
