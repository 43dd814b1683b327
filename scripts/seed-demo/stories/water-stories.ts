import {
  accept,
  after,
  answerFollowUp,
  arrive,
  assignTo,
  confirm,
  days,
  depart,
  finish,
  hours,
  noPhoto,
  notSolved,
  photo,
  rate,
  reopen,
  replyToRating,
  step,
  take
} from './acts.js'
import { atTheDoor, grabbed, praised, sent } from './course.js'
import type { Story } from './story.js'

/** Water and drains of the last month, all closed. */
export const waterStories: readonly Story[] = [
  {
    // before the present tenant of this room moved in
    name: 'former-tenant-heater',
    began: { daysAgo: 26, clock: '09:20' },
    community: '翠湖花园',
    by: '田甜',
    category: 'water_leak',
    place: '2栋318',
    text: '热水器进水口那里一直滴水，接了个盆，半天就满了。',
    course: [
      ...sent('陈晓燕', '李建国', 6),
      after(5, '李建国', step('find_leak', photo('cracked-elbow'), '角阀垫圈老化。')),
      after(20, '李建国', step('replace_part', noPhoto('camera_broken'), '', ['角阀 DN15', '1', '个'], ['生料带', '0.3', '卷'])),
      after(6, '李建国', finish(photo('dry-floor'), '换了角阀，观察 5 分钟不滴水。')),
      ...praised('田甜', hours(3), 'satisfied', '修得挺快。')
    ]
  },
  {
    name: 'elder-toilet',
    began: { daysAgo: 22, clock: '14:05' },
    community: '翠湖花园',
    by: '郑晓峰',
    category: 'drain_blocked',
    place: '1栋102',
    text: '我妈家马桶堵了，老人家 78 岁一个人在家，用不了。我在外地，请师傅上门前先打我妈电话，她耳朵不好，多响几声。',
    course: [
      ...sent('周敏', '刘铁柱', 3, 9),
      after(22, '刘铁柱', step('clear_drain', photo('cleared-drain'), '取出异物。')),
      after(5, '刘铁柱', finish(photo('cleared-drain'), '已通，冲了三次水都正常，教阿姨怎么关水箱阀。')),
      ...praised('郑玉珍', 40, 'very_satisfied', '小刘师傅有耐心，还帮我把垃圾带下去了。')
    ]
  },
  {
    name: 'meter-leak-reopened',
    began: { daysAgo: 18, clock: '08:35' },
    community: '翠湖花园',
    by: '徐建华',
    category: 'water_leak',
    place: '1栋203',
    text: '水表后面那段管子渗水，楼道地面湿了一片。',
    photos: ['leaking-pipe'],
    course: [
      ...grabbed('陈晓燕', '李建国', 5),
      after(10, '李建国', step('find_leak', photo('leaking-pipe'), '活接处渗水。')),
      after(15, '李建国', step('replace_part', photo('new-elbow'), '', ['活接 DN20', '1', '个'])),
      after(6, '李建国', finish(noPhoto('too_dark'), '活接已更换。', 'fixed_for_now')),
      ...praised('徐建华', 90, 'fair', '修是修了，有点担心还会漏。'),
      after(days(3), '徐建华', reopen('又开始渗了，跟上次同一个地方。')),
      after(12, '李建国', take),
      ...atTheDoor('李建国', 15),
      after(30, '李建国', step('replace_part', photo('new-elbow'), '整段换成不锈钢波纹管。', ['不锈钢波纹管 DN20', '0.6', '米'])),
      after(12, '李建国', step('test', photo('pressure-test'), '保压 15 分钟。')),
      after(2, '李建国', finish(photo('dry-floor'), '整段换新，不会再漏。')),
      after(hours(4), '徐建华', confirm)
    ]
  },
  {
    name: 'faucet-not-solved-first',
    began: { daysAgo: 15, clock: '11:10' },
    community: '翠湖花园',
    by: '高敏',
    category: 'water_leak',
    place: '2栋219',
    text: '厨房龙头关不紧，一直滴答滴答，晚上听得见。',
    course: [
      ...sent('周敏', '刘铁柱', 7),
      after(18, '刘铁柱', step('replace_part', photo('new-elbow'), '', ['陶瓷阀芯', '1', '个'])),
      after(5, '刘铁柱', finish(photo('dry-floor'), '换了阀芯。')),
      after(hours(2), '高敏', notSolved('still_broken', '还是滴，只是慢一点。')),
      after(20, '刘铁柱', take),
      ...atTheDoor('刘铁柱', 10),
      after(25, '刘铁柱', step('replace_part', photo('new-elbow'), '阀座也坏了，整只换新。', ['冷热水龙头', '1', '只'])),
      after(6, '刘铁柱', finish(photo('dry-floor'), '整只龙头换新，旧的已带走。')),
      ...praised('高敏', 70, 'fair', '第二次才好。'),
      after(days(1), '高敏', rate('satisfied', '用了一天，确实不滴了。', 'tidy'))
    ]
  },
  {
    name: 'wutong-sink',
    began: { daysAgo: 13, clock: '19:15' },
    community: '梧桐里',
    by: '卢明',
    category: 'drain_blocked',
    place: '1号楼303',
    text: '厨房水槽下水堵了，洗碗水都满出来了。',
    course: [
      ...sent('何静', '吴勇', 5, 8),
      after(20, '吴勇', step('clear_drain', photo('cleared-drain'), '油污结块，热水加疏通机。', ['疏通剂', '2', '瓶'])),
      after(6, '吴勇', finish(photo('cleared-drain'), '已通。')),
      ...praised('卢明', 30, 'very_satisfied')
    ]
  },
  {
    name: 'wutong-riser',
    began: { daysAgo: 9, clock: '07:50' },
    community: '梧桐里',
    by: '魏强',
    category: 'water_leak',
    place: '2期3栋502',
    text: '卫生间立管接口漏水，楼下 402 也说天花板湿了。急！',
    photos: ['leaking-pipe', 'stained-ceiling'],
    photosPublic: true,
    course: [
      ...sent('许文婷', '李建国', 2, 18),
      after(5, '李建国', step('shut_valve', noPhoto('nothing_to_see'), '已关本单元立管阀，影响 01 户型用水约 1 小时。')),
      after(10, '李建国', step('find_leak', photo('cracked-elbow'), '立管三通裂。')),
      after(45, '李建国', step('replace_part', photo('new-elbow'), '', ['三通 DN50', '1', '个'], ['PVC 胶', '0.2', '瓶'])),
      after(15, '李建国', step('test', photo('pressure-test'), '恢复供水，接口干燥。')),
      after(3, '李建国', finish(photo('dry-floor'), '三通已换，402 的吊顶另报了单。')),
      ...praised('魏强', hours(2), 'very_satisfied', '早上八点就来了，必须点赞。')
    ]
  },
  {
    name: 'shower-dissatisfied',
    began: { daysAgo: 6, clock: '15:30' },
    community: '翠湖花园',
    by: '蒋文斌',
    category: 'water_leak',
    place: '2栋322',
    text: '淋浴软管接头喷水，没法洗澡。',
    course: [
      ...sent('陈晓燕', '李建国', 25, 40),
      after(20, '李建国', step('replace_part', photo('new-elbow'), '', ['淋浴软管 1.5 米', '1', '根'])),
      after(3, '李建国', finish(photo('dry-floor'), '软管已换。')),
      after(hours(1), '蒋文斌', confirm),
      after(2, '蒋文斌', rate('dissatisfied', '等了快两个小时，中间也没人打个电话说一声。', 'late')),
      after(
        hours(20),
        '方国平',
        answerFollowUp('当天下午两起漏水同时发生，没有及时告诉您，是我们不对。今后晚到会先打电话，已和班组讲明。')
      ),
      after(hours(1), '顾明远', replyToRating('蒋先生，对不起让您久等。晚到先打电话，这一条从今天起写进我们的规矩。'))
    ]
  },
  {
    name: 'balcony-drain',
    began: { daysAgo: 4, clock: '10:25' },
    community: '翠湖花园',
    by: '沈洁',
    category: 'drain_blocked',
    place: 'A7栋301',
    text: '阳台地漏倒灌，楼上洗衣机一排水我家就冒水。',
    photos: ['blocked-drain'],
    course: [
      after(6, '周敏', accept),
      after(3, '周敏', assignTo('刘铁柱')),
      after(5, '刘铁柱', take),
      after(10, '刘铁柱', depart(20)),
      after(15, '刘铁柱', arrive),
      after(40, '刘铁柱', step('clear_drain', photo('cleared-drain'), '立管底部堵塞，从一层检查口疏通。')),
      after(10, '刘铁柱', finish(photo('cleared-drain'), '楼上排水试了两次，不再倒灌。')),
      ...praised('沈洁', hours(5), 'satisfied')
    ]
  }
]
