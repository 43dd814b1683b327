import { deadlineWords, remainingWords } from '@linying/look'
import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Badge } from '../../../ui/badge'
import { Card } from '../../../ui/card'
import { followUpWords } from '../../../wording/follow-up'
import { wallClock } from '../../display/wall-clock'
import type { TicketView } from '../ticket-view'
import classes from './rated-card.module.scss'

type FollowUpCardProps = {
  readonly ticket: TicketView
  readonly reader: 'resident' | 'staff'
  /** What the reader may do about it. */
  readonly children?: ReactNode
}

/** Who looks into it once more, why and by when, and what came of it. */
export function FollowUpCard({ ticket, reader, children }: FollowUpCardProps) {
  const { followUp, community } = ticket
  if (followUp === null) return null
  const words = followUpWords[reader]
  const clock = wallClock(community.utcOffsetMinutes)
  const { because, responsibleName, dueAt, answeredAt, answer, answeredByName } = followUp
  const isLate = dueAt !== null && (answeredAt ?? clock.now) > dueAt
  return (
    <Card
      id="follow-up"
      title={followUpWords.title}
      aside={<Badge tone={toneOf(answeredAt, isLate)} text={standingOf(answeredAt, isLate)} />}
    >
      <Text className={classes.text}>{words.because[because]}</Text>
      <Text id="follow-up-who" className={classes.text}>
        {followUpWords.who(responsibleName)}
      </Text>
      {answeredAt === null && dueAt !== null && (
        <Text className={classes.aside}>{words.due(deadlineWords(dueAt, clock), remainingWords(dueAt, clock.now))}</Text>
      )}
      {answeredAt !== null && (
        <Text id="follow-up-answer" className={classes.reply} userSelect>
          {followUpWords.answer(answeredByName, answer)}
        </Text>
      )}
      {children}
    </Card>
  )
}

function standingOf(answeredAt: string | null, isLate: boolean): string {
  if (answeredAt === null) return isLate ? followUpWords.late : followUpWords.open
  return isLate ? followUpWords.answeredLate : followUpWords.answered
}

function toneOf(answeredAt: string | null, isLate: boolean) {
  if (isLate) return 'late'
  return answeredAt === null ? 'soon' : 'quiet'
}
