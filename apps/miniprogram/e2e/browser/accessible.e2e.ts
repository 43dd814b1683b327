import { beforeAll, expect, test } from '@jest/globals'
import { act, company, fixedId } from '@linying/testkit/service'
import type { Page } from 'playwright-core'
import { type Link, routes } from '../../src/routes'
import { givenCall } from '../site/given-call'
import { type GivenPost, givenPost, meetSomebody } from '../site/given-post'
import { givenTicket } from '../site/given-ticket'
import { givenVisit } from '../site/given-visit'
import { fangZheng, guQiang, liShifu, type Somebody, wangXiulan, zhouMin } from '../site/people'
import { barriersOn, brokenNames, coveredButtons, noteTappable, outOfReach, readLargeOnSmallPhone, stickingOut } from './judge'
import { phones } from './phones'
import { byId, says, tap } from './screen'

const { site, open, of } = phones()

type Tickets = Readonly<Record<'atWork' | 'done', { readonly id: string; readonly codeUrl: string }>> & {
  readonly policy: { readonly communityId: string; readonly policyId: string }
  readonly care: { readonly careId: string }
  readonly visitId: string
  readonly post: GivenPost
}
type Visit = {
  readonly by?: Somebody
  readonly link: (tickets: Tickets) => Link
  /** The element by which the page is known to be there. */
  readonly shows: string
}

/** Every page, as somebody for whom there is much on it. */
const visits: Readonly<Record<keyof typeof routes, Visit>> = {
  signIn: { link: () => routes.signIn.link({}), shows: 'sign-in' },
  residentHome: { by: wangXiulan, link: () => routes.residentHome.link({}), shows: 'my-room' },
  residentTickets: { by: wangXiulan, link: () => routes.residentTickets.link({}), shows: 'matters-open' },
  residentInbox: { by: wangXiulan, link: () => routes.residentInbox.link({}), shows: 'read-all' },
  residentMe: { by: wangXiulan, link: () => routes.residentMe.link({}), shows: 'sign-out' },
  residentDevices: { by: wangXiulan, link: () => routes.residentDevices.link({}), shows: 'device-here' },
  residentTicket: { by: wangXiulan, link: ({ done }) => routes.residentTicket.link({ ticketId: done.id }), shows: 'ticket-number' },
  residentAct: {
    by: wangXiulan,
    link: ({ done }) => routes.residentAct.link({ ticketId: done.id, action: 'notSolved' }),
    shows: 'act-submit'
  },
  residentCode: { by: wangXiulan, link: ({ done }) => routes.residentCode.link({ ticketId: done.id }), shows: 'code-save' },
  residentProgress: { link: ({ done }) => routes.residentProgress.link({ q: done.codeUrl }), shows: 'resident-progress' },
  residentReport: { by: wangXiulan, link: () => routes.residentReport.link({}), shows: 'report-submit' },
  residentCare: { by: wangXiulan, link: () => routes.residentCare.link({}), shows: 'her-care' },
  residentComplaint: { by: wangXiulan, link: () => routes.residentComplaint.link({}), shows: 'report-submit' },
  residentConsultation: { by: wangXiulan, link: () => routes.residentConsultation.link({}), shows: 'report-submit' },
  residentConvenience: { by: wangXiulan, link: () => routes.residentConvenience.link({}), shows: 'offer-other' },
  residentEmergency: { by: wangXiulan, link: () => routes.residentEmergency.link({}), shows: 'emergency-place' },
  staffToday: { by: liShifu, link: () => routes.staffToday.link({}), shows: 'queue-mine' },
  staffTickets: { by: guQiang, link: () => routes.staffTickets.link({}), shows: 'filter-open' },
  staffInbox: { by: liShifu, link: () => routes.staffInbox.link({}), shows: 'read-all' },
  staffMe: { by: liShifu, link: () => routes.staffMe.link({}), shows: 'sign-out' },
  staffDevices: { by: liShifu, link: () => routes.staffDevices.link({}), shows: 'device-here' },
  staffTicket: { by: liShifu, link: ({ atWork }) => routes.staffTicket.link({ ticketId: atWork.id }), shows: 'action-bar' },
  staffAct: {
    by: zhouMin,
    link: ({ atWork }) => routes.staffAct.link({ ticketId: atWork.id, action: 'recordContact' }),
    shows: 'act-submit'
  },
  staffStep: { by: liShifu, link: ({ atWork }) => routes.staffStep.link({ ticketId: atWork.id }), shows: 'step-submit' },
  staffRisks: { by: guQiang, link: () => routes.staffRisks.link({}), shows: 'risk-numbers' },
  staffPolicies: { by: guQiang, link: () => routes.staffPolicies.link({}), shows: 'policies-complaint' },
  staffPolicy: { by: guQiang, link: ({ policy }) => routes.staffPolicy.link(policy), shows: 'policy-save' },
  staffRules: { by: guQiang, link: ({ policy: { communityId } }) => routes.staffRules.link({ communityId }), shows: 'rules-save' },
  staffRegister: { by: zhouMin, link: () => routes.staffRegister.link({}), shows: 'register-submit' },
  residentVisits: { by: wangXiulan, link: () => routes.residentVisits.link({}), shows: 'visit-list' },
  residentVisit: { by: wangXiulan, link: ({ visitId }) => routes.residentVisit.link({ visitId }), shows: 'visit-deny' },
  staffVisits: { by: guQiang, link: () => routes.staffVisits.link({}), shows: 'select' },
  staffVisit: { by: guQiang, link: ({ visitId }) => routes.staffVisit.link({ visitId }), shows: 'visit-approve' },
  staffGifts: { by: guQiang, link: () => routes.staffGifts.link({}), shows: 'gift-add' },
  staffVisitSummary: { by: guQiang, link: () => routes.staffVisitSummary.link({}), shows: 'period' },
  staffCalls: { by: zhouMin, link: () => routes.staffCalls.link({}), shows: 'call-list' },
  staffLogCall: { by: zhouMin, link: () => routes.staffLogCall.link({}), shows: 'log-call-submit' },
  staffCalendar: { by: guQiang, link: () => routes.staffCalendar.link({ communityId: company.community.id }), shows: 'year-2026' },
  staffCare: { by: zhouMin, link: () => routes.staffCare.link({}), shows: 'care-list' },
  staffCarePlan: { by: guQiang, link: ({ care }) => routes.staffCarePlan.link(care), shows: 'care-actions' },
  staffCareVisit: { by: zhouMin, link: ({ care }) => routes.staffCareVisit.link(care), shows: 'visit-submit' },
  staffCareConsent: { by: zhouMin, link: () => routes.staffCareConsent.link({}), shows: 'consent-submit' },
  staffCareChecks: { by: guQiang, link: () => routes.staffCareChecks.link({ communityId: company.community.id }), shows: 'checks-save' },
  staffOffers: { by: guQiang, link: () => routes.staffOffers.link({ communityId: company.community.id }), shows: 'offer-add' },
  staffPost: { by: zhouMin, link: ({ post: { token } }) => routes.staffPost.link({ token }), shows: 'encounters' },
  staffPosts: { by: guQiang, link: () => routes.staffPosts.link({}), shows: 'post-add' },
  staffPostEdit: { by: guQiang, link: ({ post }) => routes.staffPostEdit.link(linkTo(post)), shows: 'code-replace' },
  staffPostScreen: { by: guQiang, link: ({ post }) => routes.staffPostScreen.link(linkTo(post)), shows: 'screen-digits' },
  staffPostSlot: {
    by: guQiang,
    link: ({ post: { slotId, today } }) => routes.staffPostSlot.link({ communityId: company.community.id, slotId, day: today }),
    shows: 'plan'
  },
  staffPostReminder: {
    by: guQiang,
    link: ({ post: { postId } }) => routes.staffPostReminder.link({ communityId: company.community.id, reminderId: postId }),
    shows: 'reminder-save'
  }
}

const linkTo = ({ postId }: GivenPost) => ({ communityId: company.community.id, postId })

let tickets: Tickets
const signedIn = new Map<string, Promise<Page>>()

beforeAll(async () => {
  const atWork = await givenTicket(site(), 'arrived')
  const params = { communityId: atWork.community.id }
  const { items } = await site().as(guQiang).call('listPolicies', { params })
  tickets = {
    atWork,
    done: await givenTicket(site(), 'done'),
    policy: { ...params, policyId: items[0]?.id ?? '' },
    care: { careId: fixedId('care', 1) },
    visitId: (await givenVisit(site())).id,
    post: await mannedPost()
  }
  await givenCall(site(), tickets.done.id)
})

/** A post with a screen, where 周敏 stands and has met somebody. */
async function mannedPost(): Promise<GivenPost> {
  const post = await givenPost(site(), 'screen')
  await meetSomebody(site(), post)
  return post
}

/** The page in the browser of somebody who is signed in already. */
async function visit({ by, link, shows }: Visit): Promise<Page> {
  const who = by?.name ?? 'nobody'
  const known = signedIn.get(who) ?? (by ? of(by) : open('/'))
  signedIn.set(who, known)
  const page = await (await known).context().newPage()
  await noteTappable(page)
  await page.goto(`${site().origin}${by?.side === 'staff' ? '/staff/' : '/'}#${link(tickets).url}`)
  await byId(page, shows).waitFor()
  return page
}

test.each(Object.entries(visits))(
  '%s has no barriers, is read at twice the size on a small phone, and is used by keyboard',
  async (_, place) => {
    const page = await visit(place)
    expect(await barriersOn(page)).toEqual([])
    await readLargeOnSmallPhone(page)
    expect(await stickingOut(page)).toEqual([])
    expect(await coveredButtons(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(await outOfReach(page)).toEqual([])
    await page.close()
  }
)

test('what cannot wait is named whole on an elder’s small phone', async () => {
  const page = await visit(visits.residentHome)
  await readLargeOnSmallPhone(page)
  expect(await brokenNames(page)).toEqual([])
  await page.close()
})

test.each([
  { by: wangXiulan, side: 'resident' },
  { by: guQiang, side: 'staff' }
] as const)('what a dissatisfied resident said, and who looks into it, has no barriers: $side', async ({ by, side }) => {
  const { id } = await followedUp()
  const link = () => (side === 'resident' ? routes.residentTicket : routes.staffTicket).link({ ticketId: id })
  const page = await visit({ by, link, shows: 'follow-up' })
  expect(await barriersOn(page)).toEqual([])
  await readLargeOnSmallPhone(page)
  expect(await stickingOut(page)).toEqual([])
  await page.close()
})

/** She was dissatisfied, was answered, and has thought better of it. */
async function followedUp() {
  const ticket = await givenTicket(site(), 'done')
  const does = (by: Somebody, command: Parameters<typeof act>[2]) => act(site().as(by), ticket.id, command, site().ports.now())
  await does(wangXiulan, { action: 'confirm' })
  await does(wangXiulan, { action: 'rate', level: 'dissatisfied', tags: ['late', 'untidy'], text: '来晚了，也没打扫' })
  await does(fangZheng, { action: 'answerFollowUp', text: '已向您道歉，明早重新打扫' })
  await does(guQiang, { action: 'replyToRating', text: '对不起，我们改' })
  return ticket
}

test('the page behind a code has no barriers and is read at twice the size on a small phone', async () => {
  const page = await open(new URL(tickets.done.codeUrl).pathname)
  await says(page, '2栋')
  expect(await barriersOn(page)).toEqual([])
  await readLargeOnSmallPhone(page)
  expect(await stickingOut(page)).toEqual([])
})

test('the page behind a patrol post’s code has no barriers and is read at twice the size on a small phone', async () => {
  const page = await open(`/p/${tickets.post.token}`)
  await says(page, '客服现在就在这里')
  expect(await barriersOn(page)).toEqual([])
  await readLargeOnSmallPhone(page)
  expect(await stickingOut(page)).toEqual([])
})

test('a sheet keeps the keyboard inside, closes with Escape, and gives the focus back', async () => {
  const page = await visit(visits.staffTickets)
  await byId(page, 'filter-open').focus()
  await page.keyboard.press('Enter')
  await byId(page, 'filter').waitFor()
  const stops = await byId(page, 'filter').locator('[tabindex="0"]').count()
  for (let press = 0; press <= stops; press += 1) {
    await page.keyboard.press('Tab')
    expect(await focusedIn(page, '[id="filter"]')).toBe(true)
  }
  await byId(page, 'filter-status-done').focus()
  await page.keyboard.press('Space')
  await expect(byId(page, 'filter-status-done').getAttribute('aria-checked')).resolves.toBe('true')
  await page.keyboard.press('Escape')
  await byId(page, 'filter').waitFor({ state: 'hidden' })
  expect(await focusedIn(page, '[id="filter-open"]')).toBe(true)
  await page.close()
})

test('a question keeps the keyboard inside and means no by Escape', async () => {
  const page = await visit(visits.residentMe)
  await byId(page, 'sign-out').focus()
  await page.keyboard.press('Enter')
  await page.locator('dialog').waitFor()
  expect(await barriersOn(page)).toEqual([])
  expect(await focusedIn(page, 'dialog')).toBe(true)
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
  expect(await focusedIn(page, '[id="sign-out"]')).toBe(true)
  await tap(page, 'sign-out')
  await page.locator('dialog button').last().press('Enter')
  await byId(page, 'sign-in-open').waitFor()
})

function focusedIn(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(place => document.activeElement?.closest(place) !== null, selector)
}
