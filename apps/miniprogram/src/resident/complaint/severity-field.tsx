import { type Severity, severities } from '@linying/domain'
import { severityWords } from '@linying/look'
import { Field } from '../../ui/field'
import { OptionItem } from '../../ui/option-item'
import { residentComplaintWords as words } from '../../wording/resident-reporting'

type SeverityFieldProps = {
  readonly severity: Severity | undefined
  readonly error: string | undefined
  readonly onPick: (severity: Severity) => void
}

/** How much it weighs, each with what is meant by it. */
export function SeverityField({ severity, error, onPick }: SeverityFieldProps) {
  return (
    <Field id="field-severity" label={words.severity} error={error}>
      {severities.map(value => (
        <OptionItem
          key={value}
          id={`severity-${value}`}
          title={severityWords[value]}
          detail={words.severityHints[value]}
          chosen={value === severity}
          onPick={() => onPick(value)}
        />
      ))}
    </Field>
  )
}
