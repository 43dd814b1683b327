import { expect, test } from '@jest/globals'
import { givenVisit } from '../site/given-visit'
import { guQiang, wangXiulan, zhouMin } from '../site/people'
import { phones } from './phones'
import { byId, says, tap, type } from './screen'

const { site, open, of } = phones()

test('in a PC’s window a manager sends a visit back; its visitor answers, and it is approved', async () => {
  const { id } = await givenVisit(site())
  const gu = await of(guQiang, { wide: true })
  await gu.goto(`${site().origin}/staff/#/staff/visits/visits`)
  await tap(gu, `row-${id}`)
  await tap(gu, 'visit-sendBack')
  await type(gu, 'visit-text', '请写明身体情况')
  await tap(gu, 'visit-submit')
  await says(gu, '已退回')

  const zhou = await of(zhouMin)
  await zhou.goto(`${site().origin}/staff/#/staff/visits/visit?visitId=${id}`)
  await tap(zhou, 'visit-answer')
  await type(zhou, 'visit-text', '血压正常，走路没问题')
  await tap(zhou, 'visit-submit')
  await says(zhou, '血压正常，走路没问题')

  await gu.goto(`${site().origin}/staff/#/staff/visits/visits?view=toReview&kind=care`)
  await gu.reload()
  await tap(gu, `row-${id}`)
  await tap(gu, 'visit-approve')
  await tap(gu, 'visit-submit')
  await says(gu, '已通过')
  expect(
    (
      await site()
        .as(guQiang)
        .call('getVisit', { params: { visitId: id } })
    ).review
  ).toBe('approved')
})

test('a resident denies a visit in her browser, and a manager settles it', async () => {
  const { id } = await givenVisit(site())
  const wang = await of(wangXiulan)
  await wang.goto(`${site().origin}/#/resident/visits/visit?visitId=${id}`)
  await tap(wang, 'visit-deny')
  await type(wang, 'visit-text', '那天我不在家')
  await tap(wang, 'visit-submit')
  await says(wang, '您说没有这回事，经理正在核实')

  const gu = await of(guQiang)
  await gu.goto(`${site().origin}/staff/#/staff/visits/visit?visitId=${id}`)
  await tap(gu, 'visit-settleDenial')
  await tap(gu, 'upheld-false')
  await type(gu, 'visit-text', '门口监控拍到了')
  await tap(gu, 'visit-submit')
  await says(gu, '走访属实')
})

test('a manager takes the list away as a spreadsheet', async () => {
  await givenVisit(site())
  const gu = await of(guQiang, { wide: true })
  await gu.goto(`${site().origin}/staff/#/staff/visits/visits?view=all`)
  const [download] = await Promise.all([gu.waitForEvent('download'), tap(gu, 'export')])
  expect(download.suggestedFilename()).toBe('visits.xlsx')
  await byId(gu, 'summary-open').waitFor()
})

test('the page of visits says whom it is for where nobody is signed in', async () => {
  const page = await open('/#/resident/visits/visits')
  await says(page, '登录后可以看走访记录')
})
