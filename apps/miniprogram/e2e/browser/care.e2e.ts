import { expect, test } from '@jest/globals'
import { company, fixedId } from '@linying/testkit/service'
import type { Page } from 'playwright-core'
import { drawPhoto } from '../../../../scripts/seed-demo/draw-photo'
import { routes } from '../../src/routes'
import { guQiang, wangXiulan, zhouMin } from '../site/people'
import { phones } from './phones'
import { byId, byText, says, takePicture, tap } from './screen'

const { site, open, of } = phones()
const communityId = company.community.id
const params = { communityId }

test('she agrees, a manager plans on a PC, and who looks in brings a plant, a photo and her signature back', async () => {
  const giftId = fixedId('gift', 1)
  await site()
    .as(guQiang)
    .call('saveGift', { params: { communityId, giftId }, body: { name: '绿植', unit: '盆', stock: 2 } })
  const wang = await of(wangXiulan)
  await wang.goto(`${site().origin}/#${routes.residentCare.link({}).url}`)
  await tap(wang, 'reason-lives_alone')
  await tap(wang, 'care-agree')
  await says(wang, '还没安排走访')

  const gu = await of(guQiang, { wide: true })
  await gu.goto(`${site().origin}/staff/#${routes.staffCare.link({}).url}`)
  await tap(gu, 'shown-unplanned')
  await byText(gu, '2栋320 王秀兰').click()
  await tap(gu, 'care-act-plan')
  await tap(gu, 'frequency-weekly')
  await tap(gu, `carer-${zhouMin.id}`)
  await tap(gu, 'care-act-submit')
  await says(gu, '周敏负责')

  const zhou = await of(zhouMin)
  const { items } = await site()
    .as(zhouMin)
    .call('listCare', { params, query: { shown: 'planned' } })
  await zhou.goto(`${site().origin}/staff/#${routes.staffCareVisit.link({ careId: items[0]?.id ?? '' }).url}`)
  await tap(zhou, 'outcome-well')
  for (let index = 0; index < 6; index++) await tap(zhou, `check-${index}-ok`)
  await tap(zhou, `field-gift-${giftId}`)
  await takePicture(zhou, 'field-visit-photos-add', await drawPhoto({ scene: 'new-elbow', seed: 320 }))
  await sign(zhou)
  await says(zhou, '已签字')
  await tap(zhou, 'visit-submit')
  await byId(zhou, 'care-whom').waitFor()

  await expect(careVisit()).resolves.toMatchObject({ gift: { name: '绿植', quantity: 1 }, signed: true })
  await byText(zhou, '一切都好').click()
  await says(zhou, '绿植')
  await wang.reload()
  await byText(wang, '一切都好').click()
  await byId(wang, 'visit-deny').waitFor()
})

test('the page of care says whom it is for where nobody is signed in', async () => {
  const page = await open(`/#${routes.residentCare.link({}).url}`)
  await byId(page, 'sign-in-open').waitFor()
})

/** With a finger, in the frame. */
async function sign(page: Page): Promise<void> {
  const pad = byId(page, 'signature')
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (box === null) throw new Error('there is nothing to sign on')
  await page.mouse.move(box.x + 40, box.y + 40)
  await page.mouse.down()
  await page.mouse.move(box.x + 120, box.y + 80, { steps: 5 })
  await page.mouse.up()
}

async function careVisit() {
  const as = site().as(zhouMin)
  const { items } = await as.call('listVisits', { query: { communityId, kind: 'care' } })
  return as.call('getVisit', { params: { visitId: items[0]?.id ?? '' } })
}
