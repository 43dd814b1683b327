import type { Action } from '@linying/domain'

/** A page of the app: its path for the page list, and links to it with exactly the query it needs. */
export type Route<Query extends Readonly<Record<string, string>>> = {
  readonly page: string
  readonly link: (query: Query) => Link
}

export type Link = { readonly page: string; readonly url: string }

export type NoQuery = Readonly<Record<string, never>>

export const routes = {
  signIn: route<NoQuery>('features/session/sign-in/sign-in'),
  residentHome: route<NoQuery>('resident/home/home'),
  residentTickets: route<NoQuery>('resident/tickets/tickets'),
  residentInbox: route<NoQuery>('resident/inbox/inbox'),
  residentMe: route<NoQuery>('resident/me/me'),
  residentDevices: route<NoQuery>('resident/devices/devices'),
  residentTicket: route<{ readonly ticketId: string }>('resident/ticket/ticket'),
  residentAct: route<{ readonly ticketId: string; readonly action: Action }>('resident/act/act'),
  residentCode: route<{ readonly ticketId: string }>('resident/code/code'),
  /** Opened by a scanned code: `q` is the code's whole link, as WeChat hands it over. */
  residentProgress: route<{ readonly q: string }>('resident/progress/progress'),
  residentCare: route<NoQuery>('resident/care/care'),
  residentReport: route<NoQuery>('resident/report/report'),
  residentVisits: route<NoQuery>('resident/visits/visits'),
  residentVisit: route<{ readonly visitId: string }>('resident/visits/visit'),
  residentComplaint: route<NoQuery>('resident/complaint/complaint'),
  residentConsultation: route<NoQuery>('resident/consultation/consultation'),
  residentConvenience: route<NoQuery>('resident/convenience/convenience'),
  residentEmergency: route<NoQuery>('resident/emergency/emergency'),
  staffToday: route<NoQuery>('staff/today/today'),
  /** What the list is narrowed to, so that a view can be shared. */
  staffTickets: route<Readonly<Record<string, string>>>('staff/tickets/tickets'),
  staffInbox: route<NoQuery>('staff/inbox/inbox'),
  staffMe: route<NoQuery>('staff/me/me'),
  staffDevices: route<NoQuery>('staff/devices/devices'),
  staffTicket: route<{ readonly ticketId: string }>('staff/ticket/ticket'),
  staffAct: route<{ readonly ticketId: string; readonly action: Action }>('staff/act/act'),
  staffStep: route<{ readonly ticketId: string }>('staff/step/step'),
  /** What is known already of the one whose matter it is; nothing for a call. */
  staffRegister: route<Readonly<Record<string, string>>>('staff/register/register'),
  staffRisks: route<NoQuery>('staff/risks/risks'),
  staffPolicies: route<NoQuery>('staff/policies/policies'),
  staffPolicy: route<{ readonly communityId: string; readonly policyId: string }>('staff/policies/policy'),
  staffRules: route<{ readonly communityId: string }>('staff/policies/rules'),
  /** What the list is narrowed to, so that a view can be shared. */
  staffVisits: route<Readonly<Record<string, string>>>('staff/visits/visits'),
  staffVisit: route<{ readonly visitId: string }>('staff/visits/visit'),
  staffGifts: route<NoQuery>('staff/visits/gifts'),
  staffVisitSummary: route<NoQuery>('staff/visits/summary'),
  staffCalls: route<NoQuery>('staff/calls/calls'),
  staffLogCall: route<NoQuery>('staff/log-call/log-call'),
  staffCare: route<NoQuery>('staff/care/care'),
  staffCarePlan: route<{ readonly careId: string }>('staff/care/plan'),
  staffCareVisit: route<{ readonly careId: string }>('staff/care/visit'),
  staffCareConsent: route<NoQuery>('staff/care/consent'),
  staffCareChecks: route<{ readonly communityId: string }>('staff/care/checks'),
  staffCalendar: route<{ readonly communityId: string }>('staff/calendar/calendar'),
  staffOffers: route<{ readonly communityId: string }>('staff/offers/offers'),
  /** Opened by a scanned code of a patrol post: `q` is the code's whole link, as WeChat hands it over. */
  staffPost: route<{ readonly token: string } | { readonly q: string }>('staff/post/post'),
  staffPosts: route<NoQuery>('staff/posts/posts'),
  staffPostEdit: route<{ readonly communityId: string; readonly postId: string }>('staff/posts/post-edit'),
  staffPostScreen: route<{ readonly communityId: string; readonly postId: string }>('staff/posts/post-screen'),
  staffPostSlot: route<{ readonly communityId: string; readonly slotId: string; readonly day: string }>('staff/posts/post-slot'),
  staffPostReminder: route<{ readonly communityId: string; readonly reminderId: string }>('staff/posts/post-reminder')
}

function route<Query extends Readonly<Record<string, string>>>(page: string): Route<Query> {
  return {
    page,
    link: query => {
      const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      return { page, url: pairs.length === 0 ? `/${page}` : `/${page}?${pairs.join('&')}` }
    }
  }
}
