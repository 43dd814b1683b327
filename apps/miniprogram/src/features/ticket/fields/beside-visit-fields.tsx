import { limits } from '@linying/domain'
import { useRef } from 'react'
import { Chips } from '../../../ui/chips'
import { Field } from '../../../ui/field'
import { TextLine } from '../../../ui/text-line'
import { actionFormWords as words } from '../../../wording/action-form'
import { useReading } from '../../cache/use-reading'
import { PhotoPicker } from '../../photo/photo-picker'
import type { Visit } from '../action/answers'
import type { TicketView } from '../ticket-view'
import { MomentPicker } from './moment-picker'
import { SignatureField } from './signature-field'

type BesideVisitFieldsProps = {
  readonly ticket: TicketView
  readonly visit: Partial<Visit>
  readonly fill: (part: Partial<Visit>) => void
}

/** What a visit's record says besides: what was promised and given, photos, her signature, and a note for colleagues. None of it is needed. */
export function BesideVisitFields({ ticket, visit, fill }: BesideVisitFieldsProps) {
  const { promise = '', promisedUntil, gift, note = '', photos = [], method, signature } = visit
  const gifts = useReading('listGifts', { params: { communityId: ticket.community.id } })
  const inStock = gifts.data?.items.filter(({ stock }) => stock > 0) ?? []
  // preparing a photo takes a moment, in which another one may have been added
  const latest = useRef(photos)
  latest.current = photos
  return (
    <>
      <Field label={words.promise}>
        <TextLine
          id="field-promise"
          label={words.promise}
          value={promise}
          placeholder={words.promisePlaceholder}
          maxLength={limits.noteText}
          onChange={said => fill({ promise: said })}
        />
      </Field>
      {promise.trim() !== '' && (
        <Field label={words.promisedUntil}>
          <MomentPicker
            id="field-promised-until"
            utcOffsetMinutes={ticket.community.utcOffsetMinutes}
            answer={promisedUntil}
            onAnswer={until => fill({ promisedUntil: until })}
          />
        </Field>
      )}
      {inStock.length > 0 && (
        <Field label={words.gift}>
          <Chips
            id="field-gift"
            chosen={gift}
            choices={inStock.map(({ id, name, stock, unit }) => ({ value: id, text: words.giftLeft(name, stock, unit) }))}
            onPick={picked => fill({ gift: picked === gift ? undefined : picked })}
          />
        </Field>
      )}
      <Field label={words.visitPhotos}>
        <PhotoPicker
          id="field-visit-photos"
          photos={photos}
          limit={limits.photosPerEvent - 1}
          onChange={change => {
            latest.current = change(latest.current)
            fill({ photos: latest.current })
          }}
        />
      </Field>
      {method === 'on_site' && <SignatureField signature={signature} onSign={signed => fill({ signature: signed })} />}
      <Field label={words.visitNote}>
        <TextLine
          id="field-visit-note"
          label={words.visitNote}
          value={note}
          placeholder={words.visitNotePlaceholder}
          maxLength={limits.noteText}
          onChange={said => fill({ note: said })}
        />
      </Field>
    </>
  )
}
