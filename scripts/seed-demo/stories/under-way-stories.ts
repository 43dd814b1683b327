import {
  after,
  arrive,
  days,
  depart,
  hours,
  nobodyHome,
  noPhoto,
  noteForHousehold,
  photo,
  reach,
  step,
  suspend,
  take,
  transferTo,
  urge
} from './acts.js'
import { given, sent } from './course.js'
import type { Story } from './story.js'

/** Repairs that somebody works on now, and those that wait for something. */
export const underWayStories: readonly Story[] = [
  {
    name: 'garage-ceiling-leak',
    began: { minutesAgo: 210 },
    community: '翠湖花园',
    by: '彭大勇',
    category: 'water_leak',
    place: '地库B1',
    text: '地库B1 去 A7栋电梯的门口一直滴水，我的车停在下面，麻烦先把车位围起来。',
    photos: ['stained-ceiling', 'leaking-pipe'],
    course: [
      ...sent('周敏', '李建国', 6, 7),
      after(4, '李建国', step('secure_area', photo('secured-area'), '围挡两个车位，放了水桶。')),
      after(35, '李建国', step('find_leak', photo('cracked-elbow'), '消防喷淋支管卡箍松动。')),
      after(20, '李建国', step('shut_valve', noPhoto('nothing_to_see'), '已关该区喷淋阀，通知消防值班室。'))
    ]
  },
  {
    name: 'on-the-way-toilet',
    began: { minutesAgo: 40 },
    community: '翠湖花园',
    by: '朱德海',
    category: 'drain_blocked',
    place: '2栋116',
    text: '蹲便下水堵了，一冲就往上冒。',
    photos: ['blocked-drain'],
    course: [...given('陈晓燕', '刘铁柱', 6), after(14, '刘铁柱', depart(20))]
  },
  {
    name: 'late-for-lamp',
    began: { minutesAgo: 170 },
    community: '梧桐里',
    by: '卢明',
    category: 'light',
    place: '1号楼303',
    text: '客厅灯不亮，换过灯泡还是不行。',
    course: [...given('何静', '吴勇', 10), after(30, '吴勇', depart(25)), after(90, '卢明', urge('说好半小时到，现在还没见人。'))]
  },
  {
    name: 'activity-room-window',
    began: { minutesAgo: 130 },
    community: '梧桐里',
    by: '蔡玉兰',
    category: 'window',
    place: '老年活动室',
    text: '活动室靠西的窗户关不上，下午打牌太冷了。',
    photos: ['cracked-window'],
    course: [
      ...sent('许文婷', '吴勇', 5, 8),
      after(6, '吴勇', step('inspect', photo('cracked-window'), '执手断，窗框变形。')),
      after(25, '吴勇', noteForHousehold('配件就在车棚库房，马上取来换，请先坐里面那一桌。'))
    ]
  },
  {
    name: 'handed-over',
    began: { minutesAgo: 290 },
    community: '翠湖花园',
    by: '程丽',
    category: 'door_lock',
    place: '3栋502',
    text: '防盗门猫眼掉了，从外面能看见屋里。',
    course: [
      ...given('周敏', '李建国', 7),
      after(20, '方国平', transferTo('刘铁柱', 'wrong_skill', '李师傅在处理地库漏水，锁具请刘师傅去。')),
      after(9, '刘铁柱', take),
      after(60, '刘铁柱', depart(15)),
      after(12, '刘铁柱', arrive)
    ]
  },
  {
    name: 'waits-for-parts',
    began: { daysAgo: 2, clock: '10:40' },
    community: '翠湖花园',
    by: '吕思琪',
    category: 'water_leak',
    place: 'A7栋1003',
    text: '智能马桶进水阀漏水，一直有流水声。',
    photos: ['leaking-pipe'],
    course: [
      ...sent('陈晓燕', '李建国', 6, 10),
      after(15, '李建国', step('find_leak', photo('cracked-elbow'), '原装电磁阀坏。')),
      after(5, '李建国', suspend('parts', days(4), '电磁阀要从厂家发货，先关角阀，可用水桶冲。'))
    ]
  },
  {
    name: 'waits-for-resident',
    began: { daysAgo: 1, clock: '09:35' },
    community: '梧桐里',
    by: '丁小红',
    category: 'seepage',
    place: '2号楼603',
    text: '卧室顶角有一圈水渍。',
    photos: ['stained-ceiling'],
    course: [
      ...sent('何静', '马俊', 8, 8),
      after(15, '马俊', step('inspect', photo('stained-ceiling'), '需要移开衣柜才能打开面层。')),
      after(4, '马俊', suspend('resident', days(5), '业主周末请人搬衣柜，约好周日之后再来。'))
    ]
  },
  {
    name: 'waits-for-quote',
    began: { daysAgo: 3, clock: '14:15' },
    community: '翠湖花园',
    by: '秦国栋',
    category: 'window',
    place: '2栋318',
    text: '房子租出去了，租客说客厅推拉窗的轨道变形，想整樘换掉，费用我来出。',
    photos: ['cracked-window'],
    course: [
      ...sent('周敏', '刘铁柱', 9, 10),
      after(20, '刘铁柱', step('inspect', photo('cracked-window'), '下轨磨穿，型材停产。')),
      after(6, '刘铁柱', suspend('quote', days(6), '已请门窗厂量尺，两到三天出报价，确认后施工。')),
      after(hours(20), '周敏', reach('phone', '秦国栋', true, '说明报价进度，业主同意等。'))
    ]
  },
  {
    name: 'nobody-opened',
    began: { daysAgo: 1, clock: '16:20' },
    community: '梧桐里',
    by: '夏阳',
    category: 'power_trip',
    place: '2期6幢904',
    text: '卧室空调一开就跳闸。',
    course: [
      ...sent('许文婷', '吴勇', 7, 10),
      after(10, '吴勇', nobodyHome(noPhoto('nothing_to_see'), days(2), '敲门无人，电话关机；已在门上留条，后天这个时间再来。'))
    ]
  },
  {
    name: 'waits-for-lift-maker',
    began: { daysAgo: 1, clock: '11:05' },
    community: '翠湖花园',
    by: '曾凡',
    category: 'lift',
    place: '1号电梯',
    text: '1号电梯显示屏黑了，不知道到几楼。',
    photos: ['stuck-lift'],
    course: [
      ...sent('周敏', '张海涛', 5, 12),
      after(15, '张海涛', step('inspect', photo('stuck-lift'), '显示板主芯片损坏，需厂家更换。')),
      after(3, '张海涛', suspend('third_party', days(3), '厂家三天内到场；电梯可正常运行，按钮灯可看楼层。'))
    ]
  }
]
