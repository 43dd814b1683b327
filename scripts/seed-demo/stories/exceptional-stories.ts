import {
  after,
  askToCancel,
  cancel,
  closeBySilence,
  confirm,
  confirmFor,
  days,
  deny,
  duplicateOf,
  finish,
  hours,
  noPhoto,
  notOurs,
  notSolved,
  photo,
  rate,
  reach,
  signOff,
  step,
  take
} from './acts.js'
import { atTheDoor, sent } from './course.js'
import type { Story } from './story.js'
import { ticketIdOf } from './story-ids.js'

/** Repairs that ended otherwise than by the resident's word, or have not ended because of it. */
export const exceptionalStories: readonly Story[] = [
  {
    name: 'silent-balcony-light',
    began: { daysAgo: 20, clock: '16:05' },
    community: '梧桐里',
    by: '杜宇航',
    category: 'light',
    place: '2期6幢302',
    text: '阳台灯不亮了。',
    course: [
      ...sent('何静', '吴勇', 9),
      after(15, '吴勇', step('replace_part', photo('lit-lamp'), '', ['LED 吸顶灯 12W', '1', '只'])),
      after(3, '吴勇', finish(photo('lit-lamp'), '灯已换新。')),
      after(days(2), '何静', reach('phone', '杜宇航', false, '响铃无人接听。')),
      after(days(3), '许文婷', reach('wechat', '杜宇航', false, '微信留言，未回复。')),
      after(days(4) + hours(1), '许文婷', closeBySilence)
    ]
  },
  {
    name: 'dissatisfied-lock',
    began: { minutesAgo: 400 },
    community: '梧桐里',
    by: '戴春花',
    category: 'door_lock',
    place: '2期6幢701',
    text: '入户门锁芯转不动，要很用力才打得开。',
    course: [
      ...sent('许文婷', '吴勇', 12, 25),
      after(20, '吴勇', step('adjust', noPhoto('nothing_to_see'))),
      after(4, '吴勇', finish(noPhoto('nothing_to_see'), '锁芯已上油，能用。')),
      after(60, '戴春花', confirm),
      after(3, '戴春花', rate('dissatisfied', '还是紧，走的时候一地油也没擦。', 'not_fixed', 'untidy'))
    ]
  },
  {
    name: 'twice-not-solved',
    began: { daysAgo: 2, clock: '10:20' },
    community: '翠湖花园',
    by: '杨雪梅',
    category: 'door_lock',
    place: '1栋404',
    text: '卫生间门关不严，一推就开。',
    course: [
      ...sent('陈晓燕', '刘铁柱', 8, 10),
      after(12, '刘铁柱', step('adjust', noPhoto('nothing_to_see'))),
      after(3, '刘铁柱', finish(noPhoto('nothing_to_see'), '锁舌已调整。')),
      after(hours(4), '杨雪梅', notSolved('still_broken', '晚上又推开了。')),
      after(25, '刘铁柱', take),
      ...atTheDoor('刘铁柱', hours(18), 10),
      after(15, '刘铁柱', finish(noPhoto('nothing_to_see'), '换了锁扣。')),
      after(hours(5), '杨雪梅', notSolved('came_back', '还是关不严，风一吹就开。'))
    ]
  },
  {
    name: 'disputed-wall',
    began: { daysAgo: 16, clock: '14:50' },
    community: '翠湖花园',
    by: '彭大勇',
    category: 'seepage',
    place: 'A7栋704',
    text: '客厅外墙面返潮，墙纸起泡，要求把整面墙纸都换掉。',
    course: [
      ...sent('陈晓燕', '赵志强', 10, 10),
      after(15, '赵志强', step('restore_surface', photo('painted-ceiling'), '起泡处已铲平补腻子。', ['腻子', '0.5', '公斤'])),
      after(5, '赵志强', finish(photo('painted-ceiling'), '非外墙渗漏；已做局部修补。', 'no_fault_found')),
      after(hours(5), '彭大勇', notSolved('other', '我不同意，就是外墙渗水，墙纸必须赔。')),
      after(20, '赵志强', take),
      ...atTheDoor('赵志强', hours(17), 10),
      after(5, '赵志强', finish(photo('painted-ceiling'), '淋水试验通过，记录已给业主一份。', 'no_fault_found')),
      after(days(1), '孙丽华', signOff('两次上门沟通，业主坚持赔偿墙纸；已说明依据和第三方检测途径。')),
      after(hours(3), '方国平', signOff('淋水试验有效，外墙无渗漏。')),
      after(hours(2), '顾明远', signOff('同意按争议关单，业主可随时重新报修，检测费用按结果承担。'))
    ]
  },
  {
    name: 'denied-report',
    began: { daysAgo: 6, clock: '10:10' },
    community: '翠湖花园',
    by: '周敏',
    category: 'drain_blocked',
    place: '3栋101',
    text: '来电：冯阿姨家厨房下水慢。',
    caller: { name: '冯桂芳', phone: '13900550013', channel: 'phone' },
    course: [
      ...sent('周敏', '刘铁柱', 5, 8),
      after(25, '刘铁柱', step('clear_drain', photo('cleared-drain'))),
      after(4, '刘铁柱', finish(photo('cleared-drain'), '已疏通。')),
      after(hours(3), '陈晓燕', confirmFor('冯桂芳')),
      after(hours(20), '冯桂芳', deny('我没有说过修好了，接电话的是我孙子。现在水还是下得慢。'))
    ]
  },
  {
    name: 'done-lock-yesterday',
    began: { daysAgo: 1, clock: '15:20' },
    community: '梧桐里',
    by: '钟慧',
    category: 'door_lock',
    place: '2期6幢503',
    text: '指纹锁提示电量低，换了电池还是开不了。',
    photos: ['broken-lock'],
    course: [
      ...sent('许文婷', '吴勇', 6, 9),
      after(20, '吴勇', step('adjust', photo('new-lock'), '电池仓弹片氧化，打磨后恢复。')),
      after(3, '吴勇', finish(photo('new-lock'), '指纹、密码、钥匙三种方式都已试过。'))
    ]
  },
  {
    name: 'done-three-days',
    began: { daysAgo: 4, clock: '09:15' },
    community: '梧桐里',
    by: '欧阳倩',
    category: 'water_leak',
    place: '2期3栋803',
    text: '洗衣机龙头漏水，关不死。',
    course: [
      ...sent('何静', '李建国', 5, 20),
      after(15, '李建国', step('replace_part', photo('new-elbow'), '', ['洗衣机龙头 DN15', '1', '只'], ['生料带', '0.2', '卷'])),
      after(4, '李建国', finish(noPhoto('resident_refused'), '龙头已换，试水不漏。')),
      after(days(1), '何静', reach('phone', '欧阳倩', false, '电话未接，改天再联系。'))
    ]
  },
  {
    name: 'cancelled-early',
    began: { daysAgo: 11, clock: '12:30' },
    community: '翠湖花园',
    by: '袁媛',
    category: 'power_trip',
    place: '5栋202',
    text: '家里没电了。',
    course: [after(6, '袁媛', cancel('看到公告了，是计划停电，不用来了。'))]
  },
  {
    name: 'cancelled-by-wish',
    began: { daysAgo: 7, clock: '17:10' },
    community: '梧桐里',
    by: '戴春花',
    category: 'window',
    place: '2期6幢701',
    text: '纱窗破了一个洞。',
    course: [
      ...sent('许文婷', '吴勇', 12, 6).slice(0, -1),
      after(4, '戴春花', askToCancel('儿子刚刚自己补好了，别让师傅白跑。')),
      after(3, '许文婷', cancel('业主微信告知已自行修好，已通知吴师傅返回。'))
    ]
  },
  {
    name: 'not-ours-gas',
    began: { daysAgo: 13, clock: '18:55' },
    community: '翠湖花园',
    by: '林佩佩',
    category: 'other',
    place: '1栋501',
    text: '燃气表显示欠压，灶打不着火。',
    course: [after(4, '周敏', notOurs('燃气表由燃气公司负责，24 小时抢修电话 96777；请先关闭表前阀、开窗通风，我们已同步通知燃气公司。'))]
  },
  {
    name: 'not-ours-broadband',
    began: { daysAgo: 5, clock: '11:00' },
    community: '梧桐里',
    by: '阎丽娟',
    category: 'other',
    place: '2期5栋402',
    text: '家里宽带断了一上午，光猫亮红灯。',
    course: [after(7, '何静', notOurs('光猫和宽带由运营商负责，请拨打您的运营商客服；弱电间需要开门时打前台电话，我们马上去开。'))]
  },
  {
    name: 'duplicate-garage-water',
    began: { minutesAgo: 160 },
    community: '翠湖花园',
    by: '吕思琪',
    category: 'water_leak',
    place: '地库B1',
    text: '地库B1 电梯厅门口天花板滴水，地上好大一摊。',
    photos: ['stained-ceiling'],
    course: [after(5, '周敏', duplicateOf(ticketIdOf('garage-ceiling-leak')))]
  }
]
