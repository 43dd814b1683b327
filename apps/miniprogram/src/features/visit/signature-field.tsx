import { useState } from 'react'
import { compressImage, newId, type Sketch } from '../../platform'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { SignaturePad } from '../../ui/signature-pad'
import { actionFormWords as words } from '../../wording/action-form'
import type { LocalPhoto } from '../photo/local-photo'

type SignatureFieldProps = {
  readonly signature: LocalPhoto | undefined
  readonly onSign: (signature: LocalPhoto | undefined) => void
}

/** She signs with a finger that somebody was there; she need not. */
export function SignatureField({ signature, onSign }: SignatureFieldProps) {
  // the id stays the same however often she adds a stroke
  const [id] = useState(newId)
  const [sketch, setSketch] = useState<Sketch>()

  async function keep(signed: Sketch) {
    setSketch(signed)
    onSign({ id, ...(await compressImage(await signed.picture())) })
  }

  return (
    <Field label={words.signature} hint={signature === undefined ? words.signatureHint : words.signed}>
      <SignaturePad id="signature" label={words.signature} onSigned={signed => void keep(signed)} />
      {signature !== undefined && (
        <Button
          id="signature-clear"
          look="plain"
          icon="refresh"
          text={words.signAgain}
          onTap={() => {
            sketch?.clear()
            onSign(undefined)
          }}
        />
      )}
    </Field>
  )
}
