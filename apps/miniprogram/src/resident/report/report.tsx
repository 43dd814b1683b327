import { ReportingPage } from '../reporting/reporting-page'
import { ReportForm } from './report-form'

export default function ResidentReport() {
  return <ReportingPage kind="repair">{form => <ReportForm form={form} />}</ReportingPage>
}
