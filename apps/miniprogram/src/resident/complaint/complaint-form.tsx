import { complaintCategories, limits } from '@linying/domain'
import { CategoryTiles } from '../../features/report/category-tiles'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { TextLine } from '../../ui/text-line'
import { residentReportWords } from '../../wording/resident-report'
import { residentReportingWords, residentComplaintWords as words } from '../../wording/resident-reporting'
import { ContactFields } from '../reporting/contact-fields'
import { PlaceField } from '../reporting/place-field'
import type { Form } from '../reporting/reporting-page'
import { PhotosPart, TextPart } from '../reporting/text-and-photos'
import { SeverityField } from './severity-field'

const { category, categoryMissing } = residentReportingWords.complaint

/** What went wrong, how much it weighs, what she asks for, and whom it is about. */
export function ComplaintForm({ form }: { readonly form: Form }) {
  const { me, room, draft, change, errorOf } = form
  return (
    <>
      <Card>
        <Field label={category} error={errorOf('/category', { category: categoryMissing })}>
          <CategoryTiles
            id="complaint"
            categories={complaintCategories}
            chosen={draft.category}
            onPick={chosen => change({ category: chosen })}
          />
        </Field>
        <SeverityField
          severity={draft.severity}
          error={errorOf('/complaint/severity', { severity: words.severityMissing })}
          onPick={severity => change({ severity })}
        />
      </Card>
      <Card>
        <TextPart kind="complaint" form={form} />
        <PhotosPart kind="complaint" form={form} />
        <Field label={words.demand} error={errorOf('/complaint/demand')}>
          <TextArea
            id="field-demand"
            label={words.demand}
            placeholder={words.demandHint}
            value={draft.demand}
            limit={limits.noteText}
            onChange={demand => change({ demand })}
          />
        </Field>
        <Field label={words.aboutWhom} hint={words.aboutWhomHint} error={errorOf('/complaint/aboutWhom')}>
          <TextLine
            id="field-about-whom"
            label={words.aboutWhom}
            placeholder={words.aboutWhomPlaceholder}
            value={draft.aboutWhom}
            maxLength={limits.shortText}
            onChange={aboutWhom => change({ aboutWhom })}
          />
        </Field>
      </Card>
      <Card>
        <PlaceField
          rooms={me.rooms}
          room={room}
          place={draft.place}
          error={errorOf('/place', { place: residentReportWords.placeMissing })}
          onChange={place => change({ place })}
        />
        <ContactFields form={form} hint={words.contactHint} />
      </Card>
    </>
  )
}
