import { company, fixedId } from '@linying/testkit/service'
import type { Site } from './open-site'
import { zhouMin } from './people'

let made = 0

/** A care visit that 周敏 made to 王秀兰 just now. */
export function givenVisit(site: Site) {
  made += 1
  const at = site.ports.now()
  const met = { kind: 'care', method: 'on_site', outcome: 'well', whom: '王秀兰', said: '身体挺好，就是楼道灯有点暗' } as const
  const body = { id: fixedId('visit', made), at, occurredAt: at, roomId: company.wangsRoom.id, note: '儿子在外地', ...met }
  return site.as(zhouMin).call('holdVisit', { params: { communityId: company.community.id }, body })
}
