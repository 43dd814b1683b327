import { after, days, finish, hours, noPhoto, noteForHousehold, photo, resume, step, suspend } from './acts.js'
import { atTheDoor, grabbed, praised, sent } from './course.js'
import type { Story } from './story.js'

/** Power and light, closed. */
export const powerStories: readonly Story[] = [
  {
    name: 'breaker-kettle',
    began: { daysAgo: 28, clock: '18:20' },
    community: '翠湖花园',
    by: '韩冰',
    category: 'power_trip',
    place: '2栋424',
    text: '一开电水壶就跳闸，推上去又跳，现在整个厨房没电。',
    course: [
      ...sent('周敏', '李建国', 4, 9),
      after(12, '李建国', step('check_circuit', photo('tripped-breaker'), '厨房回路漏保老化，绝缘正常。')),
      after(20, '李建国', step('replace_part', photo('breakers-on'), '', ['漏电保护器 40A', '1', '只'])),
      after(2, '李建国', finish(photo('breakers-on'), '水壶和电磁炉同时开 10 分钟不跳。')),
      ...praised('韩冰', 25, 'very_satisfied')
    ]
  },
  {
    name: 'elder-power-out',
    began: { daysAgo: 20, clock: '19:50' },
    community: '翠湖花园',
    by: '傅秀英',
    category: 'power_trip',
    place: '5栋101',
    text: '家里突然没电了，我一个人不敢碰电表箱。',
    course: [
      ...grabbed('陈晓燕', '刘铁柱', 2, 6),
      after(8, '刘铁柱', step('check_circuit', photo('tripped-breaker'), '总闸跳，电热毯短路。')),
      after(3, '刘铁柱', finish(photo('breakers-on'), '旧电热毯请不要再用。')),
      after(5, '刘铁柱', noteForHousehold('傅阿姨，床头那条插线板也发黄了，建议一起换掉。')),
      ...praised('傅秀英', hours(14), 'very_satisfied', '晚上八点还来，感谢小刘。')
    ]
  },
  {
    name: 'garage-lights',
    began: { daysAgo: 16, clock: '08:10' },
    community: '翠湖花园',
    by: '邓伟',
    category: 'light',
    place: '地库B2',
    text: '地库B2 C 区一整排灯都不亮，倒车看不见柱子。',
    course: [
      ...sent('周敏', '李建国', 10, 8),
      after(
        30,
        '李建国',
        step('replace_part', photo('lit-lamp'), '先换通道口的两套。', ['LED 灯管 T8 1.2米', '4', '支'], ['驱动器', '2', '套'])
      ),
      after(5, '李建国', suspend('parts', days(2), '其余 4 套驱动器已下单，后天到。')),
      after(days(2), '李建国', resume),
      ...atTheDoor('李建国', 20, 6),
      after(50, '李建国', step('replace_part', photo('lit-lamp'), '', ['LED 灯管 T8 1.2米', '8', '支'], ['驱动器', '4', '套'])),
      after(4, '李建国', finish(photo('lit-lamp'), 'C 区全亮。')),
      ...praised('邓伟', hours(9), 'satisfied')
    ]
  },
  {
    name: 'corridor-light-wutong',
    began: { daysAgo: 11, clock: '17:35' },
    community: '梧桐里',
    by: '苏文静',
    category: 'light',
    place: '1号楼楼道',
    text: '一到三楼的楼道灯都不亮，孩子放学害怕。',
    course: [
      ...sent('何静', '吴勇', 6, 5),
      after(25, '吴勇', step('replace_part', photo('lit-lamp'), '', ['声光控灯头', '3', '只'], ['LED 灯泡 9W', '3', '只'])),
      after(4, '吴勇', finish(photo('lit-lamp'), '三层都亮了。')),
      ...praised('苏文静', 60, 'very_satisfied', '当晚就修好，孩子说谢谢叔叔。')
    ]
  },
  {
    name: 'socket-no-fault',
    began: { daysAgo: 7, clock: '13:20' },
    community: '梧桐里',
    by: '贾鹏',
    category: 'power_trip',
    place: '2号楼501',
    text: '客厅插座有时有电有时没电。',
    course: [
      ...sent('许文婷', '吴勇', 9),
      after(30, '吴勇', step('check_circuit', noPhoto('resident_refused'), '逐个测量插座和回路，电压正常，未复现。')),
      after(3, '吴勇', finish(noPhoto('resident_refused'), '没有发现故障，可能是插头松动；再出现请随时叫我。', 'no_fault_found')),
      ...praised('贾鹏', hours(6), 'fair', '没查出来，先观察吧。')
    ]
  },
  {
    name: 'meter-box-smell',
    began: { daysAgo: 3, clock: '09:05' },
    community: '翠湖花园',
    by: '程丽',
    category: 'power_trip',
    place: '3栋502',
    text: '门口电表箱有焦味，听见滋滋声，不敢用空调。',
    photos: ['tripped-breaker'],
    course: [
      ...sent('陈晓燕', '李建国', 1, 6),
      after(6, '李建国', step('check_circuit', photo('tripped-breaker'), '进线端子松动打火。')),
      after(18, '李建国', step('replace_part', photo('breakers-on'), '停电重做端子。', ['铜接线端子', '2', '个'])),
      after(4, '李建国', step('restore_power', photo('breakers-on'))),
      after(2, '李建国', finish(photo('breakers-on'), '测温正常，空调带载 15 分钟无异响。')),
      ...praised('程丽', 45, 'very_satisfied', '几分钟就到了，很安心。')
    ]
  }
]
