import { limits } from '@linying/domain'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../features/api/api'
import { fieldSentence, unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import { toast } from '../../platform'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { TextLine } from '../../ui/text-line'
import { staffGiftsWords as words } from '../../wording/staff-gifts'
import type { Gift } from './gifts'
import classes from './visits.module.scss'

type GiftFormProps = { readonly communityId: string; readonly gift: Gift; readonly onSaved: () => Promise<void> }

/** One gift and how many of it are there; sending it again after a lost answer changes nothing. */
export function GiftForm({ communityId, gift, onSaved }: GiftFormProps) {
  const [name, setName] = useState(gift.name)
  const [unit, setUnit] = useState(gift.unit)
  const [typed, setTyped] = useState(String(gift.stock))
  const [tried, setTried] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const { busy, run } = useOneAtATime()
  const stock = stockIn(typed)
  const missing = (isMissing: boolean, sentence: string) => (tried && isMissing ? sentence : undefined)

  async function save() {
    setTried(true)
    if (stock === undefined || name.trim() === '' || unit.trim() === '') return
    try {
      await api.call('saveGift', { params: { communityId, giftId: gift.id }, body: { name, unit, stock } })
      toast(words.saved)
      await onSaved()
    } catch (problem) {
      setFailure(problem)
    }
  }

  return (
    <>
      <Field
        label={words.name}
        hint={words.nameHint}
        error={missing(name.trim() === '', words.nameMissing) ?? fieldSentence(failure, '/name')}
      >
        <TextLine id="gift-name" label={words.name} value={name} maxLength={limits.materialName} onChange={setName} />
      </Field>
      <Field
        label={words.unit}
        hint={words.unitHint}
        error={missing(unit.trim() === '', words.unitMissing) ?? fieldSentence(failure, '/unit')}
      >
        <TextLine id="gift-unit" label={words.unit} value={unit} maxLength={10} onChange={setUnit} />
      </Field>
      <Field
        label={words.stock}
        error={missing(stock === undefined, words.stockMissing(limits.giftStock)) ?? fieldSentence(failure, '/stock')}
      >
        <TextLine id="gift-stock" label={words.stock} type="number" value={typed} onChange={setTyped} />
      </Field>
      {failure !== undefined && <Text className={classes.failure}>{unsentSentence(failure)}</Text>}
      <Button id="gift-save" look="primary" text={words.save} busy={busy} onTap={() => void run(save)} />
    </>
  )
}

function stockIn(typed: string): number | undefined {
  const count = Number(typed)
  return /^\d{1,6}$/.test(typed.trim()) && count <= limits.giftStock ? count : undefined
}
