import { giftId } from '../company/demo-company.js'
import { after, cancel, closeBySilence, days, duplicateOf, hours, noPhoto, photo } from './acts.js'
import { confirmDetails, excuse, lift, settle, signedVisit, tell, visit } from './complaint-acts.js'
import { praised } from './course.js'
import type { Story } from './story.js'
import { photoIdOf, ticketIdOf } from './story-ids.js'

/** Complaints that are over, or wait for the resident's word, each in its own way. */
export const overComplaintStories: readonly Story[] = [
  {
    name: 'wang-lobby-bins',
    began: { daysAgo: 2, clock: '09:30' },
    community: '翠湖花园',
    by: '王秀兰',
    category: 'public_area',
    place: '2栋大堂',
    text: '大堂门口的垃圾桶没有人擦，地上一直是黏的，客人来了不好看。',
    complaint: { severity: 'minor', demand: '每天擦一次，地面洗干净。' },
    course: [
      after(6, '陈晓燕', confirmDetails('on_site', '王阿姨', '和王阿姨看了现场，是厨余滴漏，地砖缝发黑。')),
      after(80, '陈晓燕', tell('保洁主管看过了，下午用机器洗地。', hours(5), 'dry-floor')),
      after(hours(4), '陈晓燕', settle(photo('dry-floor'), '地面已机洗，垃圾桶换了接水盘，以后早晚各擦一次。'))
    ]
  },
  {
    name: 'complaint-settled',
    began: { daysAgo: 1, clock: '11:10' },
    community: '梧桐里',
    by: '钟慧',
    category: 'value_added',
    place: '2期6幢503',
    text: '预约的家政上门晚了两个小时，也没有人提前说一声。',
    complaint: { severity: 'minor', demand: '退一半费用。' },
    course: [
      after(8, '许文婷', confirmDetails('phone', '钟女士', '约 9:00，11:05 到；业主请了半天假。')),
      after(50, '许文婷', settle(noPhoto('nothing_to_see'), '家政公司道歉并退回 60 元，已发短信凭证给您。')),
      after(hours(3), '何静', visit('phone', '钟女士', 'unreachable', '响铃无人接听，晚上再打。'))
    ]
  },
  {
    name: 'complaint-confirmed',
    began: { daysAgo: 9, clock: '10:05' },
    community: '翠湖花园',
    by: '林佩佩',
    category: 'service_attitude',
    place: '1栋501',
    text: '东门保安不让我父亲的轮椅从车道进，态度很硬，老人在雨里等了十分钟。',
    complaint: { severity: 'serious', demand: '向老人道歉，轮椅应当能进。' },
    course: [
      after(2, '孙丽华', lift('保安是外包公司的人，客服可以跟进。')),
      after(3, '周敏', confirmDetails('phone', '林女士', '昨天 17:40 左右，东门，下雨。')),
      after(60, '周敏', tell('监控已调出，情况属实；秩序部今晚组织学习，轮椅和婴儿车一律放行。', hours(20), 'posted-notice')),
      after(hours(18), '周敏', settle(photo('dry-floor'), '秩序主管已上门向老人道歉，东门加了一块防滑板。')),
      ...praised('林佩佩', hours(2), 'satisfied', '态度诚恳，希望能一直这样。'),
      after(hours(20), '陈晓燕', visit('phone', '林女士', 'solved', '老人昨天自己进出过一次，很顺利。'))
    ]
  },
  {
    name: 'complaint-visited',
    began: { daysAgo: 11, clock: '15:30' },
    community: '梧桐里',
    by: '戴春花',
    category: 'public_area',
    place: '2期6幢701',
    text: '银杏步道的路灯坏了好几盏，晚上散步看不清，前天有人摔了一跤。',
    complaint: { severity: 'major', demand: '把灯都修好，先拉个警示。' },
    course: [
      after(7, '何静', confirmDetails('phone', '戴阿姨', '从南门数第三到第六盏不亮。')),
      after(75, '何静', tell('今晚先装两盏临时灯，灯杆电缆明天换。', hours(22), 'lit-lamp')),
      after(hours(21), '何静', settle(photo('lit-lamp'), '六盏灯全部换成 LED，已试亮一晚。')),
      after(
        hours(22),
        '许文婷',
        signedVisit('戴阿姨', '陪戴阿姨走了一圈，都亮了；她说南门台阶也暗。', {
          note: '膝盖不好，走得慢，约在下午。',
          gift: { giftId: giftId('梧桐里', '绿植'), quantity: 1 },
          promise: '南门台阶加一盏灯',
          withinMinutes: days(14),
          signatureId: photoIdOf('complaint-visited', 4, 0)
        })
      )
    ]
  },
  {
    name: 'complaint-silent',
    began: { daysAgo: 14, clock: '09:45' },
    community: '翠湖花园',
    by: '蒋文斌',
    category: 'public_area',
    place: '2栋322',
    text: '电动车停在单元门口充电，飞线从三楼拉下来，太危险了。',
    complaint: { severity: 'serious', demand: '马上拆掉飞线。' },
    course: [
      after(4, '陈晓燕', confirmDetails('phone', '蒋先生', '飞线从 2栋324 阳台拉下，电动车两辆。')),
      after(70, '陈晓燕', tell('飞线已当面请住户收回，电动车移到车棚。', hours(6), 'secured-area')),
      after(hours(5), '陈晓燕', settle(photo('secured-area'), '门口已划禁停线，每晚九点巡查一次。')),
      after(days(1), '周敏', visit('phone', '蒋先生', 'unreachable', '电话关机。')),
      after(days(2), '周敏', visit('phone', '蒋先生', 'unreachable', '响铃无人接听，已发微信。')),
      after(days(1), '周敏', visit('on_site', '蒋先生', 'unreachable', '敲门没人应，留了便条。')),
      after(days(5), '周敏', closeBySilence)
    ]
  },
  {
    name: 'complaint-excused',
    began: { daysAgo: 6, clock: '20:20' },
    community: '梧桐里',
    by: '余海',
    category: 'public_area',
    place: '2期5栋803',
    text: '七楼以上水压特别小，热水器点不着火，洗不了澡。',
    complaint: { severity: 'major', demand: '今晚能恢复。' },
    course: [
      after(42, '何静', confirmDetails('phone', '余先生', '20 点起水压下降，七楼以上都一样。')),
      after(50, '何静', tell('二次供水泵有一台停了，备用泵已启动，水压在恢复。', hours(12), 'pressure-test')),
      after(hours(11), '何静', settle(photo('pressure-test'), '坏的水泵已修好，八楼龙头出水正常。')),
      ...praised('余海', hours(2), 'fair', '修好了，但是等电话等了四十分钟。'),
      after(hours(20), '许文婷', visit('phone', '余先生', 'solved', '这两天水压都正常。')),
      after(hours(3), '顾明远', excuse('confirm_details', '当晚全区停电，电话交换机断线 35 分钟，客服来电恢复后马上联系了业主。'))
    ]
  },
  {
    name: 'complaint-withdrawn',
    began: { daysAgo: 4, clock: '12:10' },
    community: '翠湖花园',
    by: '程丽',
    category: 'public_area',
    place: '3栋502',
    text: '楼上晾的被子一直滴水，滴到我家窗台。',
    complaint: { severity: 'minor', demand: '' },
    course: [
      after(8, '陈晓燕', confirmDetails('phone', '程女士', '滴水来自 3栋602，每天早上。')),
      after(40, '程丽', cancel('邻居刚才来道歉了，不用处理了，谢谢。'))
    ]
  },
  {
    name: 'complaint-same-lift',
    began: { daysAgo: 1, clock: '09:50' },
    community: '翠湖花园',
    by: '彭大勇',
    category: 'public_area',
    place: '3号电梯',
    text: '3号电梯今天早上又停了，到底还修不修得好？',
    complaint: { severity: 'major', demand: '' },
    course: [after(5, '周敏', duplicateOf(ticketIdOf('complaint-lift-again')))]
  },
  {
    name: 'complaint-late-technician',
    began: { minutesAgo: 45 },
    community: '梧桐里',
    by: '何静',
    category: 'service_attitude',
    place: '1号楼303',
    text: '来电：师傅说半小时到，等了一个多小时没来，打电话也不接，业主很不满意。',
    complaint: { severity: 'major', demand: '换一位师傅，说清楚几点到。', about: '吴勇' },
    caller: { name: '卢明', phone: '13900550025', channel: 'phone' },
    course: [after(6, '何静', confirmDetails('phone', '卢先生', '约好 25 分钟到；业主今天都在家。'))]
  }
]
