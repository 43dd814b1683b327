import type { AnswerOf } from '@linying/client'

export type VisitView = AnswerOf<'getVisit'>
export type VisitSummary = AnswerOf<'listVisits'>['items'][number]
export type OfferedVisitAction = VisitView['actions'][number]
export type VisitEntry = VisitView['timeline'][number]
