import { after, confirmFor, days, finish, hours, linkTo, noteForStaff, photo, rateFor, reach, resume, step, suspend } from './acts.js'
import { atTheDoor, praised, sent } from './course.js'
import type { Story } from './story.js'
import { ticketIdOf } from './story-ids.js'

/** Lifts, closed. */
export const liftStories: readonly Story[] = [
  {
    name: 'lift-3-door',
    began: { daysAgo: 24, clock: '08:15' },
    community: '翠湖花园',
    by: '曾凡',
    category: 'lift',
    place: '3号电梯',
    text: '3号电梯门关了又开，反复好几次才走，早高峰等了十分钟。',
    course: [
      ...sent('周敏', '张海涛', 4, 10),
      after(40, '张海涛', step('replace_part', photo('lift-running'), '', ['门滑块', '4', '个'])),
      after(2, '张海涛', finish(photo('lift-running'), '恢复运行。')),
      ...praised('曾凡', hours(10), 'satisfied')
    ]
  },
  {
    name: 'lift-1-phone',
    began: { daysAgo: 19, clock: '16:40' },
    community: '翠湖花园',
    by: '周敏',
    category: 'lift',
    place: '1号电梯',
    text: '来电：A7栋1号电梯到 9 楼抖一下，有“咚”的一声，老人不敢坐。',
    caller: { name: '吕先生', phone: '13900550777', channel: 'phone' },
    course: [
      ...sent('周敏', '张海涛', 5, 15),
      after(30, '张海涛', step('adjust', photo('lift-running'), '紧固并复核导轨间距。', ['弹簧垫圈 M12', '4', '个'])),
      after(15, '张海涛', finish(photo('lift-running'), '抖动消失，已加入下月维保重点。')),
      after(hours(3), '陈晓燕', confirmFor('吕先生')),
      after(1, '陈晓燕', rateFor('吕先生', 'satisfied', '现在平稳多了。'))
    ]
  },
  {
    name: 'lift-5-buttons',
    began: { daysAgo: 14, clock: '09:30' },
    community: '梧桐里',
    by: '薛芳',
    category: 'lift',
    place: '5号电梯',
    text: '5号电梯里 7 楼的按钮按不亮，要按好多次。',
    course: [
      ...sent('何静', '张海涛', 8, 25),
      after(3, '张海涛', suspend('third_party', days(3), '维保单位带原厂按钮板来换，暂时可用 8 楼下一层。')),
      after(hours(1), '何静', noteForStaff('已电话催维保单位，答复周四上午到。')),
      after(days(3) - hours(1), '张海涛', resume),
      ...atTheDoor('张海涛', 30, 10),
      after(35, '张海涛', step('replace_part', photo('lift-running'), '', ['按钮板（原厂）', '1', '块'])),
      after(10, '张海涛', finish(photo('lift-running'), '全部楼层按钮测试通过。')),
      ...praised('薛芳', hours(8), 'fair', '等了三天，希望备件能快点。')
    ]
  },
  {
    name: 'lift-6-noise',
    began: { daysAgo: 5, clock: '20:10' },
    community: '梧桐里',
    by: '余海',
    category: 'lift',
    place: '6号电梯',
    text: '6号电梯下行时有很大的摩擦声，晚上在家里都听得到。',
    course: [
      ...sent('许文婷', '张海涛', 6, 20),
      after(20, '张海涛', step('inspect', photo('stuck-lift'), '导靴缺油。')),
      after(20, '张海涛', step('adjust', photo('lift-running'), '清洁导轨，补油。', ['导轨油', '0.5', '升'])),
      after(10, '张海涛', finish(photo('lift-running'), '夜间复测噪声 46 分贝。')),
      after(hours(12), '许文婷', linkTo(ticketIdOf('lift-5-buttons'))),
      ...praised('余海', 30, 'very_satisfied')
    ]
  },
  {
    name: 'lift-hotline',
    began: { daysAgo: 10, clock: '11:25' },
    community: '梧桐里',
    by: '何静',
    category: 'lift',
    place: '6号电梯',
    text: '12345 转来：居民反映 2期5栋电梯夜里灯不亮，老人害怕。',
    caller: { name: '潘女士', phone: '13900550888', channel: 'hotline_12345' },
    course: [
      ...sent('何静', '张海涛', 3, 20),
      after(15, '张海涛', step('replace_part', photo('lift-running'), '', ['轿厢 LED 灯板', '1', '块'])),
      after(5, '张海涛', finish(photo('lift-running'), '轿厢灯和应急灯都已检查。')),
      after(hours(2), '许文婷', reach('phone', '潘女士', false, '无人接听。')),
      after(hours(3), '许文婷', confirmFor('潘女士'))
    ]
  }
]
