import { company, fixedId } from '@linying/testkit/service'
import type { Site } from './open-site'
import { guQiang } from './people'

let made = 0

/** A service in the catalogue of 王秀兰's community. */
export async function givenOffer(site: Site, name: string): Promise<string> {
  made += 1
  const offerId = fixedId('offer', made)
  const body = { item: 'tool_loan', name, note: '前台登记，当天还。', active: true, sort: made, version: 0 } as const
  await site.as(guQiang).call('saveOffer', { params: { communityId: company.community.id, offerId }, body })
  return offerId
}
