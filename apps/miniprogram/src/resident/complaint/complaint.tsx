import { ReportingPage } from '../reporting/reporting-page'
import { ComplaintForm } from './complaint-form'

export default function ResidentComplaint() {
  return <ReportingPage kind="complaint">{form => <ComplaintForm form={form} />}</ReportingPage>
}
