import { Button } from './button'
import { EmptyState } from './empty-state'

type FailedStateProps = {
  /** What happened. */
  readonly title: string
  /** That nothing is lost, and what to do. */
  readonly text: string
  readonly retryText: string
  readonly onRetry: () => void
}

export function FailedState({ title, text, retryText, onRetry }: FailedStateProps) {
  return (
    <EmptyState icon="offline" title={title} text={text}>
      <Button id="retry" text={retryText} icon="refresh" onTap={onRetry} />
    </EmptyState>
  )
}
