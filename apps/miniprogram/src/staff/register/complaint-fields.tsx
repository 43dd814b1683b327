import { limits, severities } from '@linying/domain'
import { severityWords } from '@linying/look'
import { fieldSentence } from '../../features/api/failure-sentence'
import { ColleagueChips } from '../../features/ticket/fields/colleague-chips'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { TextLine } from '../../ui/text-line'
import { staffRegisterWords as words } from '../../wording/staff-register'
import { changeRegister, type RegisterDraft } from './register-draft'

type ComplaintFieldsProps = {
  readonly draft: RegisterDraft
  readonly severityError: string | undefined
  readonly failure: unknown
}

/** What only a complaint says: how much it weighs, what she wants, and whom it is about. */
export function ComplaintFields({ draft, severityError, failure }: ComplaintFieldsProps) {
  return (
    <Card>
      <Field id="field-severity" label={words.severity} error={severityError}>
        <Chips
          id="severity"
          chosen={draft.severity}
          choices={severities.map(value => ({ value, text: severityWords[value] }))}
          onPick={severity => changeRegister({ severity })}
        />
      </Field>
      <Field label={words.demand} error={fieldSentence(failure, '/complaint/demand')}>
        <TextArea
          id="field-demand"
          label={words.demand}
          value={draft.demand}
          placeholder={words.demandHint}
          limit={limits.noteText}
          onChange={demand => changeRegister({ demand })}
        />
      </Field>
      <Field label={words.aboutPerson} hint={words.aboutHint} error={fieldSentence(failure, '/complaint/aboutWhom')}>
        {draft.communityId !== undefined && (
          <ColleagueChips
            id="about"
            communityId={draft.communityId}
            nobody={words.aboutNobody}
            chosen={draft.aboutPersonId}
            onPick={aboutPersonId => changeRegister({ aboutPersonId })}
          />
        )}
        <TextLine
          id="field-about"
          label={words.aboutWhom}
          value={draft.aboutWhom}
          placeholder={words.aboutWhom}
          maxLength={limits.shortText}
          onChange={aboutWhom => changeRegister({ aboutWhom })}
        />
      </Field>
    </Card>
  )
}
