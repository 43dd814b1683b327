import { ApiProblem } from '@linying/client'
import { dayAndTime } from '@linying/look'
import type { ReactNode } from 'react'
import { FailedState } from '../../ui/failed-state'
import { OfflineBar } from '../../ui/offline-bar'
import { Skeleton } from '../../ui/skeleton'
import { readingWords as words } from '../../wording/reading'
import { unreadSentence } from '../api/failure-sentence'
import { wallClock } from '../display/wall-clock'
import type { Reading } from './use-reading'

type ReadingViewProps<T> = {
  readonly reading: Omit<Reading<T>, 'show'>
  /** How many grey lines stand in for what is to come. */
  readonly lines?: number
  readonly children: (data: T) => ReactNode
}

/** What was read; while it is not there its shape, or why it failed; and its age where the network has gone. */
export function ReadingView<T>({ reading, lines = 4, children }: ReadingViewProps<T>) {
  const { data, readAt, failure, reload } = reading
  if (data !== undefined && !isOver(failure)) {
    return (
      <>
        {failure !== undefined && readAt !== undefined && <OfflineBar text={words.asOf(dayAndTime(readAt, wallClock()))} />}
        {children(data)}
      </>
    )
  }
  if (failure === undefined) return <Skeleton label={words.loading} lines={lines} />
  return <FailedState title={words.failed} text={unreadSentence(failure)} retryText={words.retry} onRetry={() => void reload()} />
}

/** What was kept must not be shown on where the server says that it is gone, or for other eyes. */
function isOver(failure: unknown): boolean {
  return failure instanceof ApiProblem && [401, 403, 404].includes(failure.status)
}
