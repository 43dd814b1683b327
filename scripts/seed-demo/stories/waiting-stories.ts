import { accept, after, days, expectIn, finish, giveBack, hours, notSolved, photo, step, urge } from './acts.js'
import { given, sent } from './course.js'
import type { Story } from './story.js'

/** Repairs that wait now: for an agent, for a technician, for his arrival. */
export const waitingStories: readonly Story[] = [
  {
    name: 'new-kitchen-power',
    began: { minutesAgo: 6 },
    community: '翠湖花园',
    by: '郑晓峰',
    category: 'power_trip',
    place: 'A7栋602',
    text: '厨房插座全没电了，冰箱里的东西怕坏，总闸没跳。',
    photos: ['tripped-breaker'],
    course: []
  },
  {
    name: 'new-tenant-lock',
    began: { minutesAgo: 14 },
    community: '翠湖花园',
    by: '黄子轩',
    category: 'door_lock',
    place: '2栋318',
    text: '刚搬来，门禁卡刷不开单元门，每次都要等邻居。',
    mayComeIn: { fromHours: 3, toHours: 6 },
    course: []
  },
  {
    name: 'new-lift-wutong',
    began: { minutesAgo: 9 },
    community: '梧桐里',
    by: '魏强',
    category: 'lift',
    place: '5号电梯',
    text: '5号电梯停在 3 楼不动了，里面没有人，门开着一条缝。',
    photos: ['stuck-lift'],
    course: []
  },
  {
    name: 'pool-playground',
    began: { minutesAgo: 140 },
    community: '翠湖花园',
    by: '袁媛',
    category: 'public_facility',
    place: '儿童游乐区',
    text: '滑梯旁边的地垫翘起来一大块，孩子跑过去绊了一跤。',
    photos: ['broken-bench'],
    course: [after(12, '周敏', accept), after(70, '袁媛', urge('周末孩子多，能不能先围一下？'))]
  },
  {
    name: 'pool-basement-light',
    began: { minutesAgo: 100 },
    community: '梧桐里',
    by: '苏文静',
    category: 'light',
    place: '地库B1',
    text: '地库B1 坡道口的灯一闪一闪，开车进来晃眼。',
    course: [after(9, '许文婷', accept)]
  },
  {
    name: 'pool-returned',
    began: { daysAgo: 2, clock: '16:30' },
    community: '翠湖花园',
    by: '高敏',
    category: 'seepage',
    place: '2栋219',
    text: '卫生间门口墙根返潮，踢脚线发黑。',
    photos: ['stained-ceiling'],
    course: [
      ...sent('陈晓燕', '赵志强', 15, 10),
      after(20, '赵志强', step('inspect', photo('stained-ceiling'), '淋浴间闭水不合格，防水层要整体重做。')),
      after(5, '赵志强', giveBack('needs_contractor', '面积大，需要防水专业队，请客服联系报价。'))
    ]
  },
  {
    name: 'assigned-not-taken',
    began: { minutesAgo: 25 },
    community: '翠湖花园',
    by: '徐建华',
    category: 'water_leak',
    place: '1栋203',
    text: '阳台水龙头滴水，拧紧也没用。',
    photos: ['leaking-pipe'],
    course: given('陈晓燕', '李建国', 8).slice(0, 2)
  },
  {
    name: 'assigned-with-eta',
    began: { minutesAgo: 80 },
    community: '梧桐里',
    by: '潘玉梅',
    category: 'drain_blocked',
    place: '2期5栋101',
    text: '一楼马桶反水，味道很大，家里有小孩。',
    photos: ['blocked-drain'],
    course: [...given('何静', '吴勇', 5), after(5, '吴勇', expectIn(hours(2)))]
  },
  {
    name: 'assigned-again',
    began: { daysAgo: 1, clock: '13:10' },
    community: '翠湖花园',
    by: '邓伟',
    category: 'window',
    place: '5栋403',
    text: '厨房窗户玻璃裂了一道，风大怕掉下去。',
    photos: ['cracked-window'],
    course: [
      ...sent('周敏', '刘铁柱', 6, 9),
      after(12, '刘铁柱', step('secure_area', photo('cracked-window'), '贴了防爆膜。')),
      after(20, '刘铁柱', finish(photo('mended-window'), '玻璃已定，先用防爆膜固定。', 'fixed_for_now')),
      after(hours(3), '邓伟', notSolved('partly_solved', '不掉渣了，可是玻璃还没换。'))
    ]
  },
  {
    name: 'long-weekend-note',
    began: { daysAgo: 3, clock: '19:40' },
    community: '翠湖花园',
    by: '沈洁',
    category: 'other',
    place: 'A7栋301',
    text: [
      '您好，想一次说几件小事，方便的时候一起处理就好：',
      '1. 入户门旁边的消防栓门关不上，孩子总去拉；',
      '2. 3号电梯厅的瓷砖空鼓了一块，踩上去响；',
      '3. 天台门的锁坏了，晚上风大一直响；',
      '4. 楼道窗户的把手掉了，放在窗台上了。',
      '不着急，谢谢！'
    ].join('\n'),
    course: [after(hours(13), '周敏', accept), after(days(1), '沈洁', urge())]
  }
]
