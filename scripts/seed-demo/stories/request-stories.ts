import { accept, after, cancel, hours, notOurs } from './acts.js'
import { praised } from './course.js'
import { fulfil } from './desk-acts.js'
import type { Story } from './story.js'

/** Small services that make a day easier. Source: SP-4 */
export const requestStories: readonly Story[] = [
  {
    name: 'request-ladder',
    began: { minutesAgo: 20 },
    community: '翠湖花园',
    by: '韩冰',
    category: 'tool_loan',
    place: '2栋424',
    offer: '借人字梯',
    text: '想借一下人字梯换灯泡，晚上还。',
    course: []
  },
  {
    name: 'request-sofa',
    began: { minutesAgo: 110 },
    community: '翠湖花园',
    by: '秦国栋',
    category: 'moving_permit',
    place: '2栋318',
    offer: '搬家放行',
    text: '明天上午有一张旧沙发要搬出去，请开放行条。',
    mayComeIn: { fromHours: 20, toHours: 24 },
    course: [after(15, '陈晓燕', accept)]
  },
  {
    name: 'request-cat',
    began: { minutesAgo: 60 },
    community: '梧桐里',
    by: '杜宇航',
    category: 'pet_care',
    place: '2期6幢302',
    offer: '宠物喂养',
    text: '出差两天，猫在家，每天帮加一次水和猫粮，钥匙放前台。',
    course: [after(12, '许文婷', accept)]
  },
  {
    name: 'request-parcel-up',
    began: { minutesAgo: 150 },
    community: '翠湖花园',
    by: '郑玉珍',
    category: 'parcel_help',
    place: '1栋102',
    offer: '代取快递',
    text: '快递柜里有一箱油，太重了，我拿不动。',
    course: [after(20, '周敏', accept), after(60, '周敏', fulfil('保安小张已送到家门口，箱子完好。'))]
  },
  {
    name: 'wang-parcel',
    began: { daysAgo: 4, clock: '16:10' },
    community: '翠湖花园',
    by: '王秀兰',
    category: 'parcel_help',
    place: '2栋320',
    offer: '代取快递',
    text: '女儿寄了两箱苹果，请帮忙送上来。',
    course: [
      after(10, '周敏', accept),
      after(35, '周敏', fulfil('两箱都已送到门口。')),
      ...praised('王秀兰', 20, 'very_satisfied', '还帮我搬进厨房，谢谢！')
    ]
  },
  {
    name: 'request-key',
    began: { daysAgo: 9, clock: '11:00' },
    community: '梧桐里',
    by: '潘玉梅',
    category: 'key_cutting',
    place: '2期5栋101',
    offer: '配钥匙',
    text: '想配两把入户门钥匙，钥匙样子比较老。',
    course: [
      after(20, '何静', accept),
      after(hours(3), '何静', fulfil('两把已配好，请到前台取，每把 8 元。')),
      ...praised('潘玉梅', hours(2), 'satisfied')
    ]
  },
  {
    name: 'request-trolley-off',
    began: { daysAgo: 3, clock: '09:30' },
    community: '梧桐里',
    by: '魏强',
    category: 'tool_loan',
    place: '2期3栋502',
    offer: '借小推车',
    text: '借一辆小推车搬书。',
    course: [after(5, '何静', accept), after(10, '魏强', cancel('朋友带车来了，不用了。'))]
  },
  {
    name: 'request-car-battery',
    began: { daysAgo: 5, clock: '08:05' },
    community: '翠湖花园',
    by: '邓伟',
    category: 'other_service',
    place: '5栋403',
    text: '车打不着火，能帮忙搭个电吗？',
    course: [after(6, '陈晓燕', notOurs('我们没有搭电设备，请打保险公司道路救援，一般 30 分钟到；需要推车可以叫东门岗亭。'))]
  }
]
