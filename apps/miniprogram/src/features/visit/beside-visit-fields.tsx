import { limits } from '@linying/domain'
import { useRef } from 'react'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { actionFormWords as words } from '../../wording/action-form'
import { useReading } from '../cache/use-reading'
import { PhotoPicker } from '../photo/photo-picker'
import type { BesideVisit } from './beside-visit'
import { SignatureField } from './signature-field'

type BesideVisitFieldsProps = {
  readonly communityId: string
  readonly visit: BesideVisit
  readonly fill: (part: Pick<BesideVisit, 'gift' | 'photos' | 'signature'>) => void
}

/** What was given, photos, and her signature; none of it is needed. */
export function BesideVisitFields({ communityId, visit, fill }: BesideVisitFieldsProps) {
  const { gift, photos = [], method, signature } = visit
  const gifts = useReading('listGifts', { params: { communityId } })
  const inStock = gifts.data?.items.filter(({ stock }) => stock > 0) ?? []
  // preparing a photo takes a moment, in which another one may have been added
  const latest = useRef(photos)
  latest.current = photos
  return (
    <>
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
    </>
  )
}
