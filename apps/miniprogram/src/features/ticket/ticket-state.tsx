import { ApiProblem } from '@linying/client'
import { dayAndTime } from '@linying/look'
import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { now } from '../../platform'
import { EmptyState } from '../../ui/empty-state'
import { FailedState } from '../../ui/failed-state'
import { Skeleton } from '../../ui/skeleton'
import { displayWords } from '../../wording/display'
import { ticketWords as words } from '../../wording/ticket'
import { failureSentence } from '../api/failure-sentence'
import type { Reading } from '../cache/use-reading'
import classes from './ticket-state.module.scss'
import type { TicketView } from './ticket-view'

type TicketStateProps = { readonly reading: Reading<TicketView>; readonly children: (ticket: TicketView) => ReactNode }

/** A ticket once it is there; before that, or instead, what is the matter. What is shown from before the network went says so. */
export function TicketState({ reading, children }: TicketStateProps) {
  const { data, failure, readAt, reload } = reading
  if (isNotThere(failure)) return <EmptyState icon="search" title={words.notThere} text={words.notThereText} />
  if (data === undefined && failure === undefined) return <Skeleton label={words.loading} lines={6} />
  if (data === undefined) {
    return <FailedState title={words.failed} text={failureSentence(failure)} retryText={displayWords.retry} onRetry={reload} />
  }
  const clock = { now: now(), utcOffsetMinutes: data.community.utcOffsetMinutes }
  return (
    <>
      {failure !== undefined && readAt !== undefined && (
        <Text className={classes.cached}>{words.cachedFrom(dayAndTime(readAt, clock))}</Text>
      )}
      {children(data)}
    </>
  )
}

function isNotThere(failure: unknown): boolean {
  return failure instanceof ApiProblem && (failure.status === 404 || failure.status === 403)
}
