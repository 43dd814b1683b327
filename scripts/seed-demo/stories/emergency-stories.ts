import { accept, after, arrive, assignTo, cancel, days, depart, finish, grab, hours, notOurs, photo, step, suspend, take } from './acts.js'
import { praised } from './course.js'
import type { Story } from './story.js'

/** What could not wait. Source: SP-5 */
export const emergencyStories: readonly Story[] = [
  {
    name: 'emergency-burst-pipe',
    began: { minutesAgo: 26 },
    community: '翠湖花园',
    by: '董磊',
    category: 'burst_pipe',
    place: '3栋303',
    text: '热水器进水管爆了，水往客厅流，总阀拧不动！',
    photos: ['leaking-pipe'],
    course: [
      after(2, '李建国', grab),
      after(1, '李建国', depart(8)),
      after(7, '李建国', arrive),
      after(3, '李建国', step('shut_valve', photo('cracked-elbow'), '总阀锈死，先关了楼道立管阀。'))
    ]
  },
  {
    name: 'emergency-lift-trapped',
    began: { minutesAgo: 48 },
    community: '梧桐里',
    by: '余海',
    category: 'lift_trapped',
    place: '6号电梯',
    text: '我和孩子困在 6 号电梯里，停在 5 楼和 6 楼之间，灯还亮着。',
    course: [after(2, '许文婷', assignTo('张海涛')), after(1, '张海涛', take), after(2, '张海涛', depart(20))]
  },
  {
    name: 'emergency-dark-building',
    began: { minutesAgo: 3 },
    community: '翠湖花园',
    by: '邓伟',
    category: 'power_failure',
    place: '5栋403',
    text: '5栋整栋没电了，电梯也停了。',
    course: []
  },
  {
    name: 'emergency-sewage',
    began: { minutesAgo: 16 },
    community: '梧桐里',
    by: '苏文静',
    category: 'sewage_flood',
    place: '1号楼101',
    text: '厨房地漏往外冒污水，已经流到走廊。',
    photos: ['blocked-drain'],
    course: [after(3, '何静', accept)]
  },
  {
    name: 'emergency-loose-tile',
    began: { minutesAgo: 14 },
    community: '翠湖花园',
    by: '曹永强',
    category: 'falling_object',
    place: '3栋604',
    text: '外墙一块瓷砖松了，风一吹就动，下面有人走。',
    course: [after(2, '周敏', assignTo('赵志强')), after(2, '赵志强', take)]
  },
  {
    name: 'emergency-feeder',
    began: { daysAgo: 1, clock: '11:40' },
    community: '梧桐里',
    by: '卢明',
    category: 'power_failure',
    place: '1号楼303',
    text: '1号楼一半没电，老人在用制氧机。',
    course: [
      after(1, '吴勇', grab),
      after(1, '吴勇', depart(6)),
      after(6, '吴勇', arrive),
      after(10, '吴勇', step('check_circuit', photo('tripped-breaker'), '楼内正常，进线缺相，属供电公司线路。')),
      after(4, '吴勇', suspend('third_party', days(2), '已报 95598；制氧机先接应急电源，供电公司明天换电缆。'))
    ]
  },
  {
    name: 'emergency-flood-done',
    began: { minutesAgo: 280 },
    community: '翠湖花园',
    by: '朱德海',
    category: 'sewage_flood',
    place: '2栋116',
    text: '一楼卫生间反水，脏水快到卧室了！',
    photos: ['blocked-drain'],
    course: [
      after(3, '刘铁柱', grab),
      after(2, '刘铁柱', depart(10)),
      after(9, '刘铁柱', arrive),
      after(25, '刘铁柱', step('clear_drain', photo('cleared-drain'), '主管被抹布堵住，已取出。')),
      after(20, '刘铁柱', finish(photo('dry-floor'), '地面已冲洗消毒，主管试水通畅。'))
    ]
  },
  {
    name: 'emergency-pipe-closed',
    began: { daysAgo: 6, clock: '22:15' },
    community: '翠湖花园',
    by: '吕思琪',
    category: 'burst_pipe',
    place: 'A7栋1003',
    text: '厨房软管爆了，水喷到天花板，楼下已经来敲门。',
    photos: ['leaking-pipe'],
    course: [
      after(2, '李建国', grab),
      after(1, '李建国', depart(12)),
      after(11, '李建国', arrive),
      after(2, '李建国', step('shut_valve', photo('cracked-elbow'), '已关入户阀。')),
      after(20, '李建国', step('replace_part', photo('new-elbow'), '', ['不锈钢波纹软管 60cm', '2', '根'])),
      after(8, '李建国', finish(photo('dry-floor'), '保压 10 分钟不漏；楼下 903 已看过，没有进水。')),
      ...praised('吕思琪', hours(10), 'very_satisfied', '夜里十点多，一刻钟就到了。')
    ]
  },
  {
    name: 'emergency-false-tap',
    began: { daysAgo: 2, clock: '18:30' },
    community: '梧桐里',
    by: '钟慧',
    category: 'other_emergency',
    place: '2期6幢503',
    text: '',
    course: [after(2, '钟慧', cancel('孩子按错了，没有事。'))]
  },
  {
    name: 'emergency-gas-street',
    began: { daysAgo: 8, clock: '17:20' },
    community: '翠湖花园',
    by: '沈洁',
    category: 'gas_leak',
    place: '东门岗亭',
    text: '东门外马路上有很重的煤气味。',
    course: [after(2, '周敏', notOurs('已打燃气公司抢修电话，马路上的管道由他们抢修；请绕行西门，不要在附近打火、打电话。'))]
  }
]
