import { accept, after, days, hours, linkTo, notSolved, photo, suspend, urge } from './acts.js'
import { acknowledge, answerTo, askFor, confirmDetails, denyDetails, handOver, settle, tell, tellBy } from './complaint-acts.js'
import type { Story } from './story.js'
import { ticketIdOf } from './story-ids.js'

/** Complaints that are in somebody's hands now. */
export const openComplaintStories: readonly Story[] = [
  {
    name: 'complaint-cartons',
    began: { minutesAgo: 5 },
    community: '翠湖花园',
    by: '沈洁',
    category: 'public_area',
    place: 'A7栋301',
    text: '三楼消防通道又堆满了纸箱和旧沙发，垃圾袋放了两天没人收，味道很大。',
    complaint: { severity: 'major', demand: '今天清掉，以后有人巡查。' },
    course: []
  },
  {
    name: 'complaint-unheard',
    began: { minutesAgo: 95 },
    community: '翠湖花园',
    by: '曾凡',
    category: 'service_attitude',
    place: 'A7栋502',
    text: '上周打了三次前台电话问装修押金，每次都说会回电，没有一次回过，太敷衍。',
    complaint: { severity: 'major', demand: '给一个明确的答复时间。' },
    course: [after(80, '曾凡', urge('一个半小时了，还是没有人联系我。'))]
  },
  {
    name: 'complaint-acknowledged',
    began: { minutesAgo: 52 },
    community: '梧桐里',
    by: '薛芳',
    category: 'public_area',
    place: '2期3栋704',
    text: '楼下麻将声到夜里一点，连着三个晚上了，噪音传得整栋楼都听得见。',
    complaint: { severity: 'minor', demand: '晚上十点以后请人来管。' },
    course: [
      after(6, '许文婷', accept),
      after(30, '孙丽华', acknowledge('confirm_details', 3, '许文婷在处理 5 号电梯停运，我来打这个电话。'))
    ]
  },
  {
    name: 'wang-morning-noise',
    began: { minutesAgo: 200 },
    community: '翠湖花园',
    by: '王秀兰',
    category: 'public_area',
    place: '2栋320',
    text: '楼上装修，早上七点不到就开始砸墙，中午也不停，家里老人睡不着，血压都上来了。',
    complaint: { severity: 'major', demand: '请他们按规定的时间施工，周末不要砸墙。' },
    course: [
      after(8, '周敏', confirmDetails('phone', '王阿姨', '施工在 2栋420，连着三天早上七点前开工；家里有 82 岁老人。')),
      after(
        7,
        '周敏',
        askFor({ name: 'noise-patrol', department: 'order', owner: '石磊', within: hours(2) }, '请去 420 看现场和装修许可。')
      ),
      after(55, '石磊', answerTo('noise-patrol', '许可齐全，开工时间违规；已当面告知只能 8:30 至 12:00、14:00 至 18:00 施工。')),
      after(28, '周敏', tell('秩序部已到 420 现场，工人已停工；施工时间已贴在门上。', hours(2), 'posted-notice'))
    ]
  },
  {
    name: 'complaint-bins',
    began: { minutesAgo: 400 },
    community: '梧桐里',
    by: '丁小红',
    category: 'public_area',
    place: '2号楼603',
    text: '2号楼门口的垃圾桶天天满出来，苍蝇很多，一开窗全是臭味。',
    complaint: { severity: 'minor', demand: '每天多收一次。' },
    course: [
      after(9, '何静', confirmDetails('phone', '丁女士', '早上八点前和晚上最满，厨余桶没有盖。')),
      after(90, '何静', tell('保洁已加收一次，新的清运时间贴在桶边；今天换带盖的厨余桶。', hours(2), 'posted-notice'))
    ]
  },
  {
    name: 'complaint-blind-corner',
    began: { minutesAgo: 130 },
    community: '翠湖花园',
    by: '袁媛',
    category: 'public_area',
    place: '5栋202',
    text: '5栋转弯的地方看不见来车，孩子骑车差点被撞，安全隐患很大。',
    complaint: { severity: 'serious', demand: '马上处理，装一面转弯镜。' },
    course: [
      after(7, '陈晓燕', confirmDetails('on_site', '袁女士', '和业主一起看了现场：是转角的冬青长到一米八，挡住视线。')),
      after(25, '石磊', handOver('greening', '已放反光锥，限速牌今天装；视线要靠修剪，请绿化今天安排。')),
      after(60, '陈晓燕', tell('转角已放反光锥并有人值守，绿化部今天就修剪，转弯镜已报采购。', hours(3), 'secured-area'))
    ]
  },
  {
    name: 'complaint-garage-smell',
    began: { daysAgo: 1, clock: '09:20' },
    community: '梧桐里',
    by: '阎丽娟',
    category: 'housing_quality',
    place: '2期5栋402',
    text: '主卧飘窗下雨就渗水，修过一次，墙又开裂了；楼下排水沟也一直返臭。',
    complaint: { severity: 'major', demand: '找到原因，给一个长期有效的方案。' },
    photos: ['stained-ceiling'],
    course: [
      after(11, '许文婷', confirmDetails('phone', '阎女士', '渗水在飘窗左下角，裂缝约 40 厘米；排水沟在单元门右侧。')),
      after(
        4,
        '许文婷',
        askFor({ name: 'bay-window', department: 'engineering', owner: '马俊', within: hours(6) }, '请淋水试验，判断是窗框还是外墙。')
      ),
      after(1, '许文婷', askFor({ name: 'drain-smell', department: 'order', within: hours(3) }, '请查排水沟旁是否有人倒厨余。')),
      after(
        1,
        '许文婷',
        askFor({ name: 'ivy', department: 'greening', owner: '白桂英', within: days(3) }, '外墙爬藤可能遮住裂缝，请修剪后拍照。')
      ),
      after(80, '许文婷', tell('工程部已约好淋水试验，爬藤和排水沟也已分头去查。', days(2), 'stained-ceiling')),
      after(hours(3), '马俊', answerTo('bay-window', '淋水 30 分钟，窗框四周不漏，外墙裂缝渗水；需吊绳作业补胶。'))
    ]
  },
  {
    name: 'complaint-income',
    began: { daysAgo: 2, clock: '10:15' },
    community: '梧桐里',
    by: '叶志刚',
    category: 'fee_dispute',
    place: '2期3栋201',
    text: '电梯里的广告收了一年，公共收益没有公示过，钱去哪了？',
    complaint: { severity: 'major', demand: '公示去年全年的明细。' },
    course: [
      after(10, '何静', confirmDetails('wechat', '叶先生', '要看 2025 年电梯广告和车位的收入、支出明细。')),
      after(85, '何静', tell('财务已调出合同和流水，需与业委会核对后公示。', days(4), 'posted-notice')),
      after(30, '孙丽华', suspend('third_party', days(3), '业委会周五碰头核对，核对后贴公告栏并发给您。'))
    ]
  },
  {
    name: 'complaint-lift-again',
    began: { daysAgo: 1, clock: '08:40' },
    community: '翠湖花园',
    by: '吕思琪',
    category: 'public_area',
    place: '3号电梯',
    text: '3号电梯一个月停了四次，修了又坏，老人爬十楼，谁来负责？',
    complaint: { severity: 'serious', demand: '说清楚原因，什么时候能彻底修好。' },
    course: [
      after(12, '周敏', confirmDetails('phone', '吕女士', '四次停梯的日期已逐一核对，最近一次在早高峰。')),
      after(3, '周敏', linkTo(ticketIdOf('lift-3-door'))),
      after(60, '周敏', tellBy('lift-3-door', '上次维修的全过程您都能看到；维保单位答应明天带厂家一起来查。', days(2)))
    ]
  },
  {
    name: 'complaint-fee-again',
    began: { daysAgo: 3, clock: '14:05' },
    community: '翠湖花园',
    by: '徐建华',
    category: 'fee_dispute',
    place: '1栋203',
    text: '这个季度多收了我一个车位的停车费，我的车上个月就卖了。',
    complaint: { severity: 'minor', demand: '把多收的退给我。' },
    course: [
      after(9, '陈晓燕', confirmDetails('phone', '徐先生', '车位 B1-077，10 月 12 日办理退租，多收 11 月。')),
      after(70, '陈晓燕', tell('退租单找到了，财务按 11 月退 150 元。', hours(20), 'posted-notice')),
      after(hours(3), '陈晓燕', settle(photo('posted-notice'), '150 元已申请原路退回，三个工作日内到账。')),
      after(days(1), '徐建华', notSolved('still_broken', '查了银行卡，钱没有退回来。'))
    ]
  },
  {
    name: 'complaint-denied',
    began: { minutesAgo: 75 },
    community: '翠湖花园',
    by: '高敏',
    category: 'value_added',
    place: '2栋219',
    text: '快递柜超时要收费，没有提前告诉我们，家里老人不会扫码。',
    complaint: { severity: 'minor', demand: '老人的快递请免费多放一天。' },
    course: [
      after(11, '周敏', confirmDetails('phone', '高女士家里人', '已说明收费由快递柜公司定。')),
      after(55, '高敏', denyDetails('没有人给我打过电话，家里只有我一个人。'))
    ]
  }
]
