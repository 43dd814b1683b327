import { allFine, company, fixedId, herPlan } from '@linying/testkit/service'
import type { Site } from './open-site'
import { zhouMin } from './people'

let made = 0

/** A care visit that 周敏 made just now to 王秀兰, who has agreed to it. */
export async function givenVisit(site: Site) {
  made += 1
  if (made === 1) await herPlan(site.as, site.ports.now())
  const at = site.ports.now()
  const met = { kind: 'care', method: 'on_site', outcome: 'well', whom: '王秀兰', said: '身体挺好，就是楼道灯有点暗' } as const
  const body = {
    id: fixedId('visit', made),
    at,
    occurredAt: at,
    planId: fixedId('care', 1),
    checks: [...allFine],
    note: '儿子在外地',
    ...met
  }
  return site.as(zhouMin).call('holdVisit', { params: { communityId: company.community.id }, body })
}
