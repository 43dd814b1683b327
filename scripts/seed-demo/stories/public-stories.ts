import { after, days, finish, hours, noPhoto, ownStep, photo, resume, sentLate, step, suspend, take, transferTo } from './acts.js'
import { atTheDoor, praised, sent } from './course.js'
import type { Story } from './story.js'

/** Walls, ceilings and what belongs to everybody, closed. */
export const publicStories: readonly Story[] = [
  {
    name: 'bench-square',
    began: { daysAgo: 25, clock: '09:00' },
    community: '翠湖花园',
    by: '朱德海',
    category: 'public_facility',
    place: '中心广场',
    text: '中心广场水池边那条长椅断了一根木条，钉子露出来，老人坐着会刮到衣服。',
    course: [
      ...sent('周敏', '赵志强', 7, 8),
      after(35, '赵志强', step('replace_part', photo('mended-bench'), '', ['防腐木条 1.5米', '2', '根'], ['沉头螺丝', '12', '颗'])),
      after(5, '赵志强', finish(photo('mended-bench'), '木条已换，边角打磨过。')),
      ...praised('朱德海', hours(6), 'very_satisfied', '比原来还结实。')
    ]
  },
  {
    name: 'seepage-ceiling',
    began: { daysAgo: 23, clock: '10:30' },
    community: '翠湖花园',
    by: '曹永强',
    category: 'seepage',
    place: '3栋604',
    text: '顶楼主卧天花板下雨就渗水，墙皮一块块往下掉，已经是第三次报修了，请彻底解决。',
    course: [
      ...sent('陈晓燕', '赵志强', 8, 10),
      after(10, '赵志强', suspend('weather', days(3), '预报连续三天有雨，屋面干燥后施工。')),
      after(days(3), '赵志强', resume),
      ...atTheDoor('赵志强', 30, 8),
      after(hours(2), '赵志强', step('open_surface', photo('opened-ceiling'), '铲除起鼓防水层约 6 平方米。')),
      after(
        hours(3),
        '赵志强',
        step('waterproof', photo('opened-ceiling'), '', ['SBS 防水卷材', '6.5', '平方米'], ['冷底子油', '2', '升'])
      ),
      after(days(1), '赵志强', step('restore_surface', photo('painted-ceiling'), '室内铲补、腻子、乳胶漆两遍。', ['乳胶漆', '1.5', '升'])),
      after(10, '赵志强', finish(photo('painted-ceiling'), '闭水 24 小时无渗漏，室内已恢复。')),
      ...praised('曹永强', days(2), 'satisfied', '下过一场雨没再漏，希望能管住。')
    ]
  },
  {
    name: 'parking-barrier',
    began: { daysAgo: 12, clock: '07:45' },
    community: '梧桐里',
    by: '丁小红',
    category: 'public_facility',
    place: '南门',
    text: '南门道闸抬起来不落，外面的车都随便进。',
    course: [
      ...sent('许文婷', '马俊', 3, 6),
      after(30, '马俊', step('replace_part', noPhoto('unsafe'), '车流大，拍照不安全。', ['地感线圈', '12', '米'])),
      sentLate(35, after(10, '马俊', step('test', photo('mended-bench'), '连续过车 20 辆正常。'))),
      after(40, '马俊', finish(photo('mended-bench'), '道闸恢复自动。')),
      ...praised('丁小红', hours(3), 'satisfied')
    ]
  },
  {
    name: 'fitness-transferred',
    began: { daysAgo: 9, clock: '16:10' },
    community: '翠湖花园',
    by: '董磊',
    category: 'public_facility',
    place: '健身角',
    text: '漫步机一边的踏板晃得厉害，轴承响。',
    course: [
      ...sent('周敏', '李建国', 6, 6),
      after(5, '李建国', step('secure_area', photo('secured-area'), '先围起来停用。')),
      after(8, '李建国', transferTo('赵志强', 'wrong_skill', '需要焊接，赵师傅有焊机。')),
      after(15, '赵志强', take),
      ...atTheDoor('赵志强', hours(16), 10),
      after(50, '赵志强', ownStep('焊接踏板支架', photo('mended-bench'), '', ['轴承 6204', '2', '个'], ['焊条', '5', '根'])),
      after(6, '赵志强', finish(photo('mended-bench'), '承重 100 公斤测试通过，恢复使用。')),
      ...praised('董磊', hours(7), 'very_satisfied')
    ]
  },
  {
    name: 'bike-shed-socket',
    began: { daysAgo: 2, clock: '08:50' },
    community: '梧桐里',
    by: '夏阳',
    category: 'public_facility',
    place: '非机动车棚',
    text: '车棚 3 号充电桩扫码成功但不出电，扣了我两块钱。',
    course: [
      ...sent('何静', '马俊', 8, 8),
      after(12, '马俊', step('inspect', photo('tripped-breaker'), '桩内保险熔断。')),
      after(10, '马俊', step('replace_part', photo('breakers-on'), '', ['保险管 10A', '2', '只'])),
      after(4, '马俊', finish(photo('breakers-on'), '3 号桩已恢复，扣款由运营方退回。')),
      ...praised('夏阳', hours(2), 'satisfied')
    ]
  }
]
