import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { residentReportingWords, residentConvenienceWords as words } from '../../wording/resident-reporting'
import { AppointmentsField } from '../reporting/appointments-field'
import { ReportingPage } from '../reporting/reporting-page'
import { PhotosPart, TextPart } from '../reporting/text-and-photos'
import { OfferTiles } from './offer-tiles'

const { category, categoryMissing } = residentReportingWords.convenience

/** What her community does for its residents, and when it suits her. */
export default function ResidentConvenience() {
  return (
    <ReportingPage kind="convenience">
      {form => (
        <>
          <Card>
            <Field label={category} error={form.errorOf('/category', { category: categoryMissing }) ?? form.errorOf('/offerId')}>
              <OfferTiles communityId={form.room.community.id} draft={form.draft} onPick={form.change} />
            </Field>
            <TextPart kind="convenience" form={form} />
            <PhotosPart kind="convenience" form={form} />
          </Card>
          <Card>
            <AppointmentsField
              label={words.when}
              appointments={form.draft.appointments}
              utcOffsetMinutes={form.room.community.utcOffsetMinutes}
              error={form.errorOf('/appointments')}
              onChange={appointments => form.change({ appointments })}
            />
          </Card>
        </>
      )}
    </ReportingPage>
  )
}
