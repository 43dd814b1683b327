import { limits } from '@linying/domain'
import { PhotoPicker } from '../../features/photo/photo-picker'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { residentReportWords as words } from '../../wording/resident-report'
import { residentReportingWords } from '../../wording/resident-reporting'
import { changePhotos, type FormKind } from './report-draft'
import type { Form } from './reporting-page'

type PartProps = { readonly kind: FormKind; readonly form: Form }

/** What she has to say, in her own words. */
export function TextPart({ kind, form: { draft, change, errorOf } }: PartProps) {
  const { text, textHint } = residentReportingWords[kind]
  return (
    <Field label={text} error={errorOf('/text', { text: words.textMissing, 'shorter-text': words.textTooLong(limits.reportText) })}>
      <TextArea
        id="field-text"
        label={text}
        placeholder={textHint}
        value={draft.text}
        limit={limits.reportText}
        onChange={written => change({ text: written })}
      />
    </Field>
  )
}

export function PhotosPart({ kind, form: { draft, errorOf } }: PartProps) {
  return (
    <Field label={words.photos} hint={residentReportingWords[kind].photosHint} error={errorOf('/expectedPhotos')}>
      <PhotoPicker id="photos" photos={draft.photos} onChange={photos => changePhotos(kind, photos)} />
    </Field>
  )
}
