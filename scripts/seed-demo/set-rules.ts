import { communityRulesOf, defaultServiceRules, defaultVisitRules, type Instant, plusDays } from '@linying/domain'
import { saveRules } from '@linying/usecases'
import { communityId } from './company/demo-company.js'
import { portsAt, type Stage, viewerCalled } from './stage.js'

/** In one of the two communities the manager has repairs visited too, as long as nobody says how it was; the other keeps the usual rules. */
export async function setRules(stage: Stage, now: Instant): Promise<void> {
  const usual = communityRulesOf(defaultServiceRules, defaultVisitRules)
  const rules = { ...usual, returnVisitFor: 'unrated' } as const
  await saveRules(portsAt(stage, plusDays(now, -daysAgo)), viewerCalled('顾明远'), { communityId: communityId('梧桐里'), rules })
}

/** Before the first story. */
const daysAgo = 40
