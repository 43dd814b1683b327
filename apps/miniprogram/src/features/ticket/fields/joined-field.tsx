import { Text } from '@tarojs/components'
import { OptionItem } from '../../../ui/option-item'
import { staffTicketWords as words } from '../../../wording/staff-ticket'
import type { FieldProps } from './field-props'
import classes from './picking.module.scss'

/** Which of those who joined: the ones that have not said that it is solved there. */
export function JoinedField({ ticket, answer, onAnswer }: FieldProps<'joined'>) {
  return (
    <>
      <Text className={classes.hint}>{words.splitOffText}</Text>
      {ticket.joined
        .filter(({ solved }) => solved !== true)
        .map(({ id, place, name, number, text, solved }) => (
          <OptionItem
            key={id}
            id={`joined-${id}`}
            title={[place, name].filter(Boolean).join(' · ') || words.joinedUnknown}
            detail={[number, solved === false ? words.notSolvedThere : '', text].filter(Boolean).join(' · ')}
            chosen={answer === id}
            onPick={() => onAnswer(id)}
          />
        ))}
    </>
  )
}
