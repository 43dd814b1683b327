import type { Action } from '@linying/domain'
import { create } from 'zustand'
import { newId, readStored, writeStored } from '../../../platform'
import { useSession } from '../../session/session-store'
import { type Answers, startAnswers } from './answers'
import type { Sending } from './sending'

export type Draft = {
  /** The event this becomes: made when the form is first opened, so that sending it twice is one event. */
  readonly eventId: string
  readonly answers: Answers
  /** The last attempt, as long as nothing has been changed since. */
  readonly sending?: Sending
}

type Drafts = { readonly byForm: Readonly<Record<string, Draft>> }

const storedUnder = 'action-drafts'

/** Raised when the shape of a draft changes: an older app's drafts are not read as today's. */
const format = 2

/** Forms that were begun and not sent; they outlive the page and the app. */
export const useDrafts = create<Drafts>(() => ({ byForm: readDrafts() }))

export function formOf(ticketId: string, action: Action): string {
  return `${useSession.getState().session?.personId}:${ticketId}:${action}`
}

export function draftOf(form: string): Draft {
  return useDrafts.getState().byForm[form] ?? keep(form, { eventId: newId(), answers: startAnswers })
}

export function changeAnswers(form: string, changed: Answers): void {
  const { eventId, answers } = draftOf(form)
  keep(form, { eventId, answers: { ...answers, ...changed } })
}

export function keepSending(form: string, sending: Sending | undefined): void {
  const { eventId, answers } = draftOf(form)
  keep(form, { eventId, answers, ...(sending && { sending }) })
}

export function dropDraft(form: string): void {
  const { [form]: _sent, ...others } = useDrafts.getState().byForm
  store(others)
}

function keep(form: string, draft: Draft): Draft {
  store({ ...useDrafts.getState().byForm, [form]: draft })
  return draft
}

function store(byForm: Drafts['byForm']): void {
  useDrafts.setState({ byForm })
  writeStored(storedUnder, { format, byForm })
}

function readDrafts(): Drafts['byForm'] {
  const stored = readStored(storedUnder)
  if (typeof stored !== 'object' || stored === null || !('format' in stored) || stored.format !== format) return {}
  // written by `store` in this same format
  return 'byForm' in stored ? (stored.byForm as Drafts['byForm']) : {}
}
