import type { Audience, Channel, ClosingWay, Kind, SignOff } from '@linying/domain'

export const kindWords: Readonly<Record<Kind, string>> = {
  repair: '报修',
  complaint: '投诉',
  consultation: '咨询',
  convenience: '便民',
  emergency: '紧急报修'
}

export const channelWords: Readonly<Record<Channel, string>> = {
  mini_program: '小程序',
  phone: '电话',
  patrol: '流动岗',
  wechat_group: '业主群',
  front_desk: '前台',
  hotline_12345: '12345 热线',
  staff: '员工发现'
}

/** How it came to be closed; everything but the resident's own word is counted apart. Source: product.md, done → closed */
export const closingWords: Readonly<Record<ClosingWay, string>> = {
  confirmed: '住户确认解决',
  confirmed_by_staff: '住户确认解决（本人是员工，单独统计）',
  reported: '电话回访代报（客服记录）',
  visit: '回访时住户说解决了',
  silence: '住户多日未回复，到期关闭',
  disputed: '三方会签关闭'
}

export const signOffWords: Readonly<Record<SignOff, string>> = {
  customer_service: '客服部主管',
  engineering: '工程部主管',
  manager: '物业经理'
}

export const audienceWords: Readonly<Record<Audience, string>> = {
  public: '扫码可见',
  household: '住户可见',
  staff: '仅员工可见',
  restricted: '仅经办人可见'
}
