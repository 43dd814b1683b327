import type { Department, Instant, Kind, Residency, Skill, StaffRole } from '@linying/domain'
import type { Viewer } from '../session/viewer.js'
import type { ReportGround } from '../ticket/ticket-store.js'

interface CommunityName {
  readonly id: string
  readonly name: string
  readonly hotline: string
  readonly utcOffsetMinutes: number
}

export interface Me {
  readonly id: string
  readonly name: string
  readonly phone: string | null
  readonly rooms: readonly {
    readonly id: string
    readonly label: string
    readonly residency: Residency
    readonly community: CommunityName
  }[]
  readonly posts: readonly {
    readonly role: StaffRole
    readonly department: Department | null
    readonly badge: string
    readonly skills: readonly Skill[]
    readonly community: CommunityName
  }[]
  readonly unreadCount: number
}

export interface Technician {
  readonly id: string
  readonly name: string
  readonly badge: string
  readonly skills: readonly Skill[]
  readonly openCount: number
}

export interface Colleague {
  readonly id: string
  readonly name: string
  readonly roles: readonly StaffRole[]
  readonly departments: readonly Department[]
}

export interface CommunityStore {
  /** Rooms only from the resident's side, posts only from the staff's. */
  readonly me: (viewer: Viewer) => Promise<Me | undefined>
  readonly welcome: (
    organizationCode: string
  ) => Promise<
    { readonly organizationName: string; readonly communities: readonly { readonly name: string; readonly hotline: string }[] } | undefined
  >
  /** Undefined where the community is not the viewer's. */
  readonly publicPlaces: (
    communityId: string,
    viewer: Viewer
  ) => Promise<readonly { readonly id: string; readonly name: string }[] | undefined>
  /** Undefined where the community is not the viewer's; 'forbidden' where his post is not one that registers for others. */
  readonly rooms: (
    communityId: string,
    q: string,
    viewer: Viewer
  ) => Promise<readonly { readonly id: string; readonly label: string }[] | 'forbidden' | undefined>
  /** As `rooms`: everybody at work here, or those of one department. */
  readonly staff: (
    communityId: string,
    department: Department | undefined,
    viewer: Viewer
  ) => Promise<readonly Colleague[] | 'forbidden' | undefined>
  /** What binds the community for one kind of ticket, and when it works. Undefined where the community is not the viewer's. */
  readonly promiseGround: (
    asked: { readonly communityId: string; readonly kind: Kind; readonly now: Instant },
    viewer: Viewer
  ) => Promise<Pick<ReportGround, 'policies' | 'statutes' | 'workingCalendar'> | undefined>
  /** As `rooms`; for agents, supervisors, managers, and technicians who hand over. */
  readonly technicians: (communityId: string, viewer: Viewer) => Promise<readonly Technician[] | 'forbidden' | undefined>
}
