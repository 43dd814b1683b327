import type { ConvenienceItem } from '@linying/domain'

export interface DemoOffer {
  readonly item: ConvenienceItem
  readonly name: string
  readonly note: string
}

/** What both communities do for their residents, in the order of the tiles. */
export const offers: readonly DemoOffer[] = [
  { item: 'key_cutting', name: '配钥匙', note: '带原钥匙到前台，当天可取；每把 8 元。' },
  { item: 'parcel_help', name: '代取快递', note: '60 岁以上和行动不便的住户，每天 17:00 送到家门口。' },
  { item: 'tool_loan', name: '借人字梯', note: '前台登记，当天还。' },
  { item: 'tool_loan', name: '借小推车', note: '前台登记，用完就还。' },
  { item: 'moving_permit', name: '搬家放行', note: '请提前一天说，我们开放行条、预留电梯。' },
  { item: 'pet_care', name: '宠物喂养', note: '外出时代喂，最多 3 天；请写清喂什么、喂多少。' }
]
