import type { Client } from '@linying/client'
import type { Instant } from '@linying/domain'
import { gu, wang, zhou } from '../people/people.js'
import { company } from './company.js'
import { fixedId } from './fixed-id.js'
import { freshEventId } from './story.js'
import type { Who } from './test-service.js'

/** 王秀兰 has agreed to be looked after, and 周敏 looks in on her every week. Answers with what a care visit to her has to name. */
export async function herPlan(as: (who: Who) => Client, occurredAt: Instant): Promise<{ readonly planId: string }> {
  const planId = fixedId('care', 1)
  const consent = { id: planId, eventId: freshEventId(), occurredAt, reasons: ['over_60' as const, 'lives_alone' as const] }
  await as({ id: wang.id, side: 'resident' }).call('agreeToCare', { params: { communityId: company.community.id }, body: consent })
  const plan = { action: 'plan', eventId: freshEventId(), occurredAt, frequency: 'weekly', carerId: zhou.id } as const
  await as({ id: gu.id, side: 'staff' }).call('actOnCare', { params: { careId: planId }, body: plan })
  return { planId }
}

/** What is looked at on a care visit, and found well. */
export const allFine = [{ item: '门窗和锁', ok: true }] as const
