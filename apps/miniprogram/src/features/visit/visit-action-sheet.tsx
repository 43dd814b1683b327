import { limits, type VisitAction } from '@linying/domain'
import { visitActionWords } from '@linying/look'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { newId, toast } from '../../platform'
import { accessible } from '../../ui/accessible'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { OptionItem } from '../../ui/option-item'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { displayWords } from '../../wording/display'
import { visitWords as words } from '../../wording/visit'
import { unsentSentence } from '../api/failure-sentence'
import { useOneAtATime } from '../api/use-one-at-a-time'
import { actOnVisit } from './act-on-visit'
import classes from './visit.module.scss'
import type { VisitView } from './visit-view'

type VisitActionSheetProps = {
  readonly visit: VisitView
  /** Which is asked for; closed while undefined. */
  readonly action: VisitAction | undefined
  readonly onDone: (visit: VisitView) => void
  readonly onClose: () => void
}

/** Asks for the words that an action needs, and sends it. What was typed survives closing and a dead line. */
export function VisitActionSheet({ visit, action, onDone, onClose }: VisitActionSheetProps) {
  const [text, setText] = useState('')
  const [upheld, setUpheld] = useState<boolean>()
  const [eventId, setEventId] = useState(newId)
  const [failure, setFailure] = useState<string>()
  const sending = useOneAtATime()
  if (action === undefined) return null
  const isSettling = action === 'settleDenial'

  async function submit(acting: VisitAction) {
    if (acting !== 'approve' && text.trim() === '') return setFailure(words.missing[acting])
    if (isSettling && upheld === undefined) return setFailure(words.chooseOne)
    try {
      const done = await actOnVisit(visit, acting, eventId, { text, ...(upheld !== undefined && { upheld }) })
      setText('')
      setUpheld(undefined)
      setFailure(undefined)
      setEventId(newId())
      toast(visitActionWords[acting].done)
      onDone(done)
    } catch (error) {
      setFailure(unsentSentence(error))
    }
  }

  return (
    <Sheet id="visit-action" title={visitActionWords[action].label} closeLabel={displayWords.close} open onClose={onClose}>
      {isSettling && (
        <Field label={words.whatIsTrue}>
          {[true, false].map(one => (
            <OptionItem
              key={String(one)}
              id={`upheld-${one}`}
              title={words.settled(one)}
              chosen={upheld === one}
              onPick={() => setUpheld(one)}
            />
          ))}
        </Field>
      )}
      <Field label={words.asks[action]} hint={words.hints[action]}>
        <TextArea id="visit-text" label={words.asks[action]} value={text} limit={limits.noteText} onChange={setText} />
      </Field>
      {failure !== undefined && (
        <Text className={classes.failure} {...accessible({ live: true })}>
          {failure}
        </Text>
      )}
      <Button
        id="visit-submit"
        look="primary"
        text={visitActionWords[action].label}
        busy={sending.busy}
        onTap={() => void sending.run(() => submit(action))}
      />
    </Sheet>
  )
}
