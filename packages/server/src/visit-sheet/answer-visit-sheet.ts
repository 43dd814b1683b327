import { visitSheetQuery } from '@linying/contract'
import { eachVisit, type VisitSummaryRow } from '@linying/usecases'
import { fieldProblems } from '../http/field-problems.js'
import { problem } from '../http/problem.js'
import { problemAnswer } from '../http/problem-answer.js'
import type { Ports } from '../ports.js'
import { visitSheet } from './visit-sheet.js'

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** GET /api/visit-sheet: the list of visits as a spreadsheet, for whoever may see them; narrowed as the list is. */
export async function answerVisitSheet(request: Request, ports: Ports): Promise<Response> {
  const token = request.headers.get('authorization')?.replace(/^Bearer /i, '')
  const viewer = token === undefined ? undefined : ports.verifyAccess(token)
  if (viewer === undefined) return problemAnswer(problem(401, 'unauthenticated'))
  if (viewer.side !== 'staff') return problemAnswer(problem(403, 'forbidden'))
  const query = visitSheetQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!query.success) return problemAnswer(problem(422, 'invalid', fieldProblems(query.error.issues)))
  const { utcOffsetMinutes, overdue, ...filter } = query.data
  const rows: VisitSummaryRow[] = []
  for await (const page of eachVisit(ports, viewer, { ...filter, overdue: overdue === 'true' })) rows.push(...page)
  const headers = {
    'content-type': spreadsheet,
    'content-disposition': 'attachment; filename="visits.xlsx"',
    'cache-control': 'no-store'
  }
  return new Response(await visitSheet(rows, utcOffsetMinutes), { headers })
}
