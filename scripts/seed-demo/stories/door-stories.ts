import { after, confirmFor, finish, hours, nobodyHome, noPhoto, ownStep, photo, rateFor, resume, step } from './acts.js'
import { atTheDoor, grabbed, praised, sent } from './course.js'
import type { Story } from './story.js'

/** Doors, locks and windows, closed. */
export const doorStories: readonly Story[] = [
  {
    name: 'unit-door-closer',
    began: { daysAgo: 27, clock: '10:45' },
    community: '翠湖花园',
    by: '冯桂芳',
    category: 'door_lock',
    place: '3栋楼道',
    text: '3栋单元门关得太猛，“砰”的一声，差点夹到孩子的手。',
    course: [
      ...grabbed('陈晓燕', '刘铁柱', 6, 7),
      after(20, '刘铁柱', step('adjust', photo('new-lock'), '换闭门器，调慢末段速度。', ['闭门器 60kg', '1', '只'])),
      after(5, '刘铁柱', finish(photo('new-lock'), '关门约 6 秒，末段缓冲正常。')),
      ...praised('冯桂芳', hours(4), 'very_satisfied')
    ]
  },
  {
    name: 'lock-no-access',
    began: { daysAgo: 21, clock: '09:40' },
    community: '翠湖花园',
    by: '杨雪梅',
    category: 'door_lock',
    place: '1栋404',
    text: '入户门锁芯转不动，要用很大力气，怕哪天进不去门。',
    mayComeIn: { fromHours: 1, toHours: 8 },
    course: [
      ...sent('周敏', '刘铁柱', 5, 10),
      after(10, '刘铁柱', nobodyHome(photo('broken-lock'), hours(8), '敲门、打电话都没有应答，晚上 18 点以后再来。')),
      after(hours(8), '刘铁柱', resume),
      ...atTheDoor('刘铁柱', 5, 8),
      after(25, '刘铁柱', step('adjust', photo('new-lock'), '', ['锁芯（B 级）', '1', '只'], ['石墨粉', '0.1', '瓶'])),
      after(4, '刘铁柱', finish(photo('new-lock'), '换了锁芯，五把钥匙都已交给业主并当面试过。')),
      ...praised('杨雪梅', 15, 'satisfied', '白天忘了有约，不好意思。')
    ]
  },
  {
    name: 'intercom-desk',
    began: { daysAgo: 17, clock: '15:15' },
    community: '梧桐里',
    by: '许文婷',
    category: 'door_lock',
    place: '1号楼204',
    text: '前台登记：蔡阿姨家对讲听不见声音，外卖上不来。',
    caller: { name: '蔡玉兰', phone: '13900550036', channel: 'front_desk' },
    course: [
      ...sent('许文婷', '吴勇', 5, 6),
      after(15, '吴勇', ownStep('更换室内对讲听筒', photo('new-lock'), '听筒线断。', ['对讲听筒', '1', '只'])),
      after(5, '吴勇', finish(noPhoto('nothing_to_see'), '与门口机通话三次正常。')),
      after(hours(2), '何静', confirmFor('蔡玉兰')),
      after(1, '何静', rateFor('蔡玉兰', 'very_satisfied', '声音很清楚。'))
    ]
  },
  {
    name: 'window-hinge',
    began: { daysAgo: 8, clock: '14:20' },
    community: '梧桐里',
    by: '叶志刚',
    category: 'window',
    place: '2期3栋201',
    text: '北卧窗扇下垂，关的时候卡住，怕掉下去砸到人。',
    course: [
      ...sent('何静', '吴勇', 4, 9),
      after(25, '吴勇', step('replace_part', photo('mended-window'), '', ['风撑 12 寸', '2', '根'], ['不锈钢螺丝', '8', '颗'])),
      after(4, '吴勇', finish(photo('mended-window'), '窗扇已校正，开关顺畅。')),
      ...praised('叶志刚', hours(1), 'very_satisfied')
    ]
  }
]
