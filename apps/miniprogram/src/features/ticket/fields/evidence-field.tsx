import { categoryWords, statusWordsOf } from '@linying/look'
import { Text } from '@tarojs/components'
import { useRef } from 'react'
import { OptionItem } from '../../../ui/option-item'
import { actionFormWords as words } from '../../../wording/action-form'
import { ReadingView } from '../../cache/reading-view'
import { PhotoPicker } from '../../photo/photo-picker'
import { useLinkedTickets } from '../use-linked-tickets'
import type { FieldProps } from './field-props'
import classes from './photos-field.module.scss'

/** Photos, or a linked ticket that says how far it is: what she is told she can see. */
export function EvidenceField({ ticket, answer, onAnswer }: FieldProps<'evidence'>) {
  const { photos = [], shownTicketId = null } = answer ?? {}
  // preparing a photo takes a moment, in which something else may have been chosen
  const latest = useRef({ photos, shownTicketId })
  latest.current = { photos, shownTicketId }
  const linked = useLinkedTickets(ticket)
  const give = (given: typeof latest.current) => {
    latest.current = given
    onAnswer(given)
  }
  return (
    <>
      <PhotoPicker
        id="field-evidence"
        photos={photos}
        large
        onChange={change => give({ ...latest.current, photos: change(latest.current.photos) })}
      />
      <Text className={classes.instead}>{ticket.linkedIds.length === 0 ? words.nothingLinked : words.orShowLinked}</Text>
      {ticket.linkedIds.length > 0 && (
        <ReadingView reading={linked} lines={1}>
          {({ items }) =>
            items.map(({ id, number, kind, category, status }) => (
              <OptionItem
                key={id}
                id={`shown-${number}`}
                title={`${number} ${categoryWords[category].label}`}
                detail={statusWordsOf({ kind, status }).label}
                chosen={shownTicketId === id}
                onPick={() => give({ ...latest.current, shownTicketId: shownTicketId === id ? null : id })}
              />
            ))
          }
        </ReadingView>
      )}
    </>
  )
}
