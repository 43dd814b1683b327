import { plusMinutes } from '@linying/domain'
import { company, fixedId } from '@linying/testkit/service'
import type { Site } from './open-site'
import { zhouMin } from './people'

let made = 0

/** A call about a ticket that 周敏 picked up a minute ago, after it had gone on to her. */
export function givenCall(site: Site, ticketId: string) {
  made += 1
  const rangAt = plusMinutes(site.ports.now(), -1)
  const said = { ticketId, handedOverAfterRing: 3, callerPhone: '13800000001', note: '问师傅什么时候来，已答复' }
  const body = { id: fixedId('call', made), rangAt, answeredAt: plusMinutes(rangAt, 0.5), answeredById: zhouMin.id, ...said }
  return site.as(zhouMin).call('logCall', { params: { communityId: company.community.id }, body })
}
