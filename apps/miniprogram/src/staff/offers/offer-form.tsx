import { convenienceItems, limits } from '@linying/domain'
import { convenienceWords } from '@linying/look'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../features/api/api'
import { fieldSentence, unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import { toast } from '../../platform'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { TextLine } from '../../ui/text-line'
import { staffOffersWords as words } from '../../wording/staff-offers'
import classes from './offer-form.module.scss'
import type { Offer } from './offers'

type OfferFormProps = { readonly communityId: string; readonly offer: Offer; readonly onSaved: () => Promise<void> }

/** One service; sending it again after a lost answer changes nothing. */
export function OfferForm({ communityId, offer, onSaved }: OfferFormProps) {
  const [draft, setDraft] = useState(offer)
  const [failure, setFailure] = useState<unknown>()
  const [tapped, setTapped] = useState(false)
  const { busy, run } = useOneAtATime()
  const change = (changed: Partial<Offer>) => setDraft(latest => ({ ...latest, ...changed }))
  const isNameless = draft.name.trim() === ''

  async function save() {
    setTapped(true)
    if (isNameless) return
    const { id, ...body } = draft
    try {
      await api.call('saveOffer', { params: { communityId, offerId: id }, body })
      toast(words.saved)
      await onSaved()
    } catch (problem) {
      setFailure(problem)
    }
  }

  return (
    <>
      <Field label={words.item}>
        <Chips
          id="offer-item"
          chosen={draft.item}
          choices={convenienceItems.map(value => ({ value, text: convenienceWords[value].label }))}
          onPick={item => change({ item })}
        />
      </Field>
      <Field
        label={words.name}
        hint={words.nameHint(limits.offerName)}
        error={tapped && isNameless ? words.nameMissing : fieldSentence(failure, '/name')}
      >
        <TextLine id="offer-name" label={words.name} value={draft.name} maxLength={limits.offerName} onChange={name => change({ name })} />
      </Field>
      <Field label={words.note} error={fieldSentence(failure, '/note')}>
        <TextArea
          id="offer-note"
          label={words.note}
          placeholder={words.noteHint}
          value={draft.note}
          limit={limits.shortText}
          onChange={note => change({ note })}
        />
      </Field>
      <Field label={words.sort} hint={words.sortHint} error={fieldSentence(failure, '/sort')}>
        <TextLine
          id="offer-sort"
          label={words.sort}
          type="number"
          maxLength={3}
          value={String(draft.sort)}
          onChange={text => change({ sort: Number.parseInt(text, 10) || 0 })}
        />
      </Field>
      <Field label={words.active}>
        <Chips
          id="offer-active"
          chosen={draft.active ? 'yes' : 'no'}
          choices={[
            { value: 'yes', text: words.activeYes },
            { value: 'no', text: words.activeNo }
          ]}
          onPick={answer => change({ active: answer === 'yes' })}
        />
      </Field>
      {failure !== undefined && <Text className={classes.failure}>{unsentSentence(failure)}</Text>}
      <Button id="offer-save" look="primary" text={words.save} busy={busy} onTap={() => void run(save)} />
    </>
  )
}
