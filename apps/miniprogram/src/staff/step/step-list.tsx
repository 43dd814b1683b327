import { limits, type StepKey, workOf } from '@linying/domain'
import { stepWords } from '@linying/look'
import { Text, View } from '@tarojs/components'
import type { AnswerTypes } from '../../features/ticket/action/answers'
import { recordedSteps } from '../../features/ticket/recorded-steps'
import type { TicketView } from '../../features/ticket/ticket-view'
import { accessible } from '../../ui/accessible'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon'
import { TextLine } from '../../ui/text-line'
import { actionFormWords } from '../../wording/action-form'
import { staffStepWords as words } from '../../wording/staff-step'
import classes from './step-list.module.scss'

type StepAnswer = AnswerTypes['step']

type StepListProps = {
  readonly ticket: TicketView
  readonly answer: StepAnswer | undefined
  readonly due: StepKey | undefined
  readonly waiting: ReadonlySet<StepKey | 'free'>
  readonly onAnswer: (answer: StepAnswer) => void
}

/** The template's steps as a list that ticks off, and a step in one's own words. */
export function StepList({ ticket, answer, due, waiting, onAnswer }: StepListProps) {
  const recorded = recordedSteps(ticket)
  const lines = [...(workOf(ticket.category)?.steps ?? []), { step: 'free' as const, photo: false }]
  return (
    <View className={classes.list}>
      {lines.map(({ step, photo }) => {
        const isRecorded = step !== 'free' && recorded.has(step)
        const isChosen = answer?.step === step
        const text = step === 'free' ? actionFormWords.freeStep : stepWords[step]
        return (
          <View
            key={step}
            id={`field-step-${step}`}
            className={classNames(classes.line, isChosen && classes.chosen)}
            onClick={() => onAnswer({ step, label: answer?.label ?? '' })}
            {...accessible({ role: 'radio', label: isRecorded ? `${text}，${words.recorded}` : text, checked: isChosen })}
          >
            <View className={classNames(classes.tick, isRecorded && classes.done)}>{isRecorded && <Icon name="check" size="small" />}</View>
            <Text className={classes.name}>{text}</Text>
            <Text className={classes.aside}>{asideOf({ isRecorded, isWaiting: waiting.has(step), isDue: step === due, photo })}</Text>
          </View>
        )
      })}
      {answer?.step === 'free' && (
        <TextLine
          id="field-label"
          label={actionFormWords.freeStepLabel}
          value={answer.label}
          placeholder={actionFormWords.freeStepPlaceholder}
          maxLength={limits.shortText}
          onChange={label => onAnswer({ step: 'free', label })}
        />
      )}
    </View>
  )
}

type LineState = { readonly isRecorded: boolean; readonly isWaiting: boolean; readonly isDue: boolean; readonly photo: boolean }

function asideOf({ isRecorded, isWaiting, isDue, photo }: LineState): string {
  if (isRecorded) return words.recorded
  if (isWaiting) return words.waiting
  if (isDue) return words.next
  return photo ? words.withPhoto : ''
}
