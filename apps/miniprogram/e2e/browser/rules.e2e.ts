import { expect, test } from '@jest/globals'
import { company } from '@linying/testkit/service'
import { guQiang, zhouMin } from '../site/people'
import { phones } from './phones'
import { byId, says, tap, type } from './screen'

const { site, of } = phones()

const communityId = company.community.id

test('a manager decides which repairs are visited and how long a rating may be changed, and everybody of the staff reads it', async () => {
  const gu = await of(guQiang)
  await gu.goto(`${site().origin}/staff/#/staff/policies/policies`)
  await says(gu, '都是系统原来的数')
  await tap(gu, 'rules-change')
  await tap(gu, 'rules-returnVisitFor-sample')
  await type(gu, 'rules-returnVisitSamplePercent', '0')
  await tap(gu, 'rules-save')
  await says(gu, '请填 1 到 100 之间的整数。')
  await type(gu, 'rules-returnVisitSamplePercent', '20')
  await type(gu, 'rules-changeRatingWithinDays', '14')
  await tap(gu, 'rules-save')
  await says(gu, '一百单维修抽 20 单回访')

  const zhou = await of(zhouMin)
  await zhou.goto(`${site().origin}/staff/#/staff/policies/policies`)
  await says(zhou, '关单后 14 天内')
  await says(zhou, '顾强')
  expect(await byId(zhou, 'rules-change').count()).toBe(0)
  const { rules } = await site().as(zhouMin).call('listPolicies', { params: { communityId } })
  expect(rules).toMatchObject({ returnVisitFor: 'sample', returnVisitSamplePercent: 20, changeRatingWithinDays: 14, changedByName: '顾强' })
})
