import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { residentReportWords as words } from '../../wording/resident-report'
import type { ReportPlace } from './report-draft'

type ConsentFieldProps = {
  readonly place: ReportPlace | undefined
  readonly photosPublic: boolean
  readonly error: string | undefined
  readonly onChange: (photosPublic: boolean) => void
}

/** Whether photos of her home may be seen by whoever scans the code. Of public places they are; then there is nothing to choose. */
export function ConsentField({ place, photosPublic, error, onChange }: ConsentFieldProps) {
  if (place?.kind === 'public') return <Field label={words.consent} hint={words.consentOfPublicPlace} />
  return (
    <Field label={words.consent} hint={words.consentHint} error={error}>
      <Chips
        id="consent"
        chosen={photosPublic ? 'yes' : 'no'}
        choices={[
          { value: 'no', text: words.consentNo },
          { value: 'yes', text: words.consentYes }
        ]}
        onPick={answer => onChange(answer === 'yes')}
      />
    </Field>
  )
}
