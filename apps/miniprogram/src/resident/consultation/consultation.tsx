import { topics } from '@linying/domain'
import { CategoryTiles } from '../../features/report/category-tiles'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { residentReportingWords } from '../../wording/resident-reporting'
import { ReportingPage } from '../reporting/reporting-page'
import { PhotosPart, TextPart } from '../reporting/text-and-photos'

const { category, categoryMissing } = residentReportingWords.consultation

/** A question and what it is about; where she lives and how to reach her is known. */
export default function ResidentConsultation() {
  return (
    <ReportingPage kind="consultation">
      {form => (
        <Card>
          <Field label={category} error={form.errorOf('/category', { category: categoryMissing })}>
            <CategoryTiles
              id="topic"
              categories={topics}
              chosen={form.draft.category}
              onPick={chosen => form.change({ category: chosen })}
            />
          </Field>
          <TextPart kind="consultation" form={form} />
          <PhotosPart kind="consultation" form={form} />
        </Card>
      )}
    </ReportingPage>
  )
}
