import { after, arrive, confirm, depart, expectIn, finish, hours, noPhoto, photo, rate, step } from './acts.js'
import { given, praised, sent } from './course.js'
import type { Story } from './story.js'

/** The plan's own example, minute by minute. Source: SP-1 */
export const kitchenElbow: Story = {
  name: 'kitchen-elbow',
  began: { daysAgo: 1, clock: '10:02' },
  community: '翠湖花园',
  by: '王秀兰',
  category: 'water_leak',
  place: '2栋320',
  text: '厨房水管爆了，洗菜盆下面的弯头一直往外喷水，我已经把家里总阀关了，但柜子里都是水。家里有老人要做饭，麻烦尽快派师傅来。',
  photos: ['leaking-pipe', 'cracked-elbow'],
  photosPublic: true,
  course: [
    ...given('周敏', '李建国', 1),
    after(1, '李建国', expectIn(30)),
    after(13, '李建国', depart(15)),
    after(12, '李建国', arrive),
    after(8, '李建国', step('find_leak', photo('leaking-pipe'), '水槽下热水弯头开裂，丝口也老化了。')),
    after(5, '李建国', step('shut_valve', noPhoto('nothing_to_see'), '关了入户总阀，排空余水。')),
    after(30, '李建国', step('replace_part', photo('new-elbow'), '', ['弯头 DN20', '2', '个'], ['生料带', '0.5', '卷'])),
    after(15, '李建国', step('test', photo('pressure-test'), '开阀保压 10 分钟，压力表不掉，接口干燥。')),
    after(3, '李建国', finish(photo('dry-floor'), '两个弯头都换了新的，柜子里的水已擦干，柜门请敞开晾两天。')),
    after(36, '王秀兰', confirm),
    after(1, '王秀兰', rate('very_satisfied', '李师傅来得快，每一步都拍了照片，走之前还把水擦干净了，谢谢！'))
  ]
}

/** 王秀兰's other repairs: one waits for her word, one for the technician, one is long over. */
export const wangStories: readonly Story[] = [
  kitchenElbow,
  {
    name: 'wang-floor-drain',
    began: { minutesAgo: 190 },
    community: '翠湖花园',
    by: '王秀兰',
    category: 'drain_blocked',
    place: '2栋320',
    text: '卫生间地漏下水很慢，洗完澡水要半个小时才退，有点返味。',
    photos: ['blocked-drain'],
    course: [
      ...sent('陈晓燕', '刘铁柱', 5, 14),
      after(6, '刘铁柱', step('inspect', photo('blocked-drain'), '地漏存水弯里全是头发和皂垢。')),
      after(25, '刘铁柱', step('clear_drain', photo('cleared-drain'), '用弹簧疏通机通了 3 米。', ['疏通剂', '1', '瓶'])),
      after(8, '刘铁柱', step('test', noPhoto('nothing_to_see'), '放满一桶水，20 秒退完。')),
      after(5, '刘铁柱', finish(photo('dry-floor'), '已疏通，建议装一个防头发的滤网。'))
    ]
  },
  {
    name: 'wang-window-handle',
    began: { minutesAgo: 75 },
    community: '翠湖花园',
    by: '王秀兰',
    category: 'window',
    place: '2栋320',
    text: '次卧窗户把手松了，关不严，晚上漏风。',
    photos: ['cracked-window'],
    mayComeIn: { fromHours: 2, toHours: 5 },
    course: [...given('周敏', '刘铁柱', 6), after(4, '刘铁柱', expectIn(hours(3)))]
  },
  {
    name: 'wang-corridor-light',
    began: { daysAgo: 12, clock: '18:40' },
    community: '翠湖花园',
    by: '王秀兰',
    category: 'light',
    place: '2栋大堂',
    text: '2栋大堂进门左边的灯不亮，晚上回来看不清台阶。',
    photos: ['dark-lamp'],
    course: [
      ...sent('周敏', '李建国', 8, 10),
      after(7, '李建国', step('inspect', photo('dark-lamp'), '声控开关正常，灯泡烧了。')),
      after(10, '李建国', step('replace_part', photo('lit-lamp'), '', ['LED 吸顶灯 18W', '1', '只'])),
      after(4, '李建国', finish(photo('lit-lamp'), '灯已换新，走动即亮。')),
      ...praised('王秀兰', 55, 'satisfied')
    ]
  }
]
