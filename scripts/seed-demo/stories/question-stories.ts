import { accept, after, cancel, confirmFor, hours, notOurs, notSolved } from './acts.js'
import { praised } from './course.js'
import { answer } from './desk-acts.js'
import type { Story } from './story.js'

/** Questions: they wait, they are answered, they are over. */
export const questionStories: readonly Story[] = [
  {
    name: 'question-lift-booking',
    began: { minutesAgo: 12 },
    community: '翠湖花园',
    by: '黄子轩',
    category: 'access',
    place: '2栋318',
    text: '周六想搬一张床进来，电梯要提前预约吗？',
    course: []
  },
  {
    name: 'question-drying-rack',
    began: { minutesAgo: 35 },
    community: '梧桐里',
    by: '欧阳倩',
    category: 'decoration',
    place: '2期3栋803',
    text: '阳台外面可以装伸缩晾衣架吗？要交图纸吗？',
    course: [after(10, '何静', accept)]
  },
  {
    name: 'question-forgotten',
    began: { daysAgo: 3, clock: '10:10' },
    community: '梧桐里',
    by: '贾鹏',
    category: 'parking',
    place: '2号楼501',
    text: '地库B1 的月租车位还有吗？新能源车能不能装充电桩？',
    course: []
  },
  {
    name: 'wang-question-fees',
    began: { minutesAgo: 170 },
    community: '翠湖花园',
    by: '王秀兰',
    category: 'fees',
    place: '2栋320',
    text: '今年物业费可以分两次交吗？去前台交现金行不行？',
    course: [
      after(
        20,
        '周敏',
        answer('可以。分两次交不收滞纳金，6 月底前和 12 月底前各一次；前台周一到周五 8:30–12:00、14:00–18:00 收现金，请记得要收据。')
      )
    ]
  },
  {
    name: 'question-visitor-car',
    began: { daysAgo: 5, clock: '14:30' },
    community: '梧桐里',
    by: '苏文静',
    category: 'parking',
    place: '1号楼101',
    text: '亲戚来住三天，车停哪里，怎么收费？',
    course: [
      after(25, '许文婷', answer('请在小程序登记车牌，前 2 小时免费，之后每小时 3 元，每天最多 15 元；停地库B1 的访客区。')),
      ...praised('苏文静', 40, 'very_satisfied', '回答很清楚。')
    ]
  },
  {
    name: 'question-balcony',
    began: { daysAgo: 8, clock: '09:20' },
    community: '翠湖花园',
    by: '董磊',
    category: 'decoration',
    place: '3栋303',
    text: '封阳台要办什么手续？',
    course: [
      after(95, '陈晓燕', answer('需要装修申请表和施工队营业执照复印件，押金 2000 元。')),
      after(30, '董磊', notSolved('other', '押金什么时候退，没有说。')),
      after(20, '陈晓燕', answer('完工后请约我们验收，没有损坏公共部位的，验收后 7 天内全额退回。')),
      ...praised('董磊', hours(3), 'satisfied')
    ]
  },
  {
    name: 'question-school',
    began: { daysAgo: 6, clock: '10:40' },
    community: '翠湖花园',
    by: '杨雪梅',
    category: 'other_question',
    place: '1栋404',
    text: '租户的孩子上小学，居住证去哪里办？',
    course: [after(15, '周敏', notOurs('居住证由街道派出所办理，请带租房合同和身份证；电话可拨 12345 转接。'))]
  },
  {
    name: 'question-taken-back',
    began: { daysAgo: 7, clock: '16:00' },
    community: '梧桐里',
    by: '夏阳',
    category: 'house_rules',
    place: '2期6幢904',
    text: '可以在楼顶种菜吗？',
    course: [after(4, '夏阳', cancel('在公告里找到了，不用回了。'))]
  },
  {
    name: 'question-gym-hours',
    began: { daysAgo: 1, clock: '15:10' },
    community: '梧桐里',
    by: '何静',
    category: 'facilities',
    place: '老年活动室',
    text: '来电：老年活动室周末几点开门，能不能借来给老人过生日？',
    caller: { name: '潘女士', phone: '13900550888', channel: 'phone' },
    course: [
      after(2, '何静', answer('周末 9:00–17:00 开门；过生日可以借，请提前两天登记，不收费。')),
      after(30, '许文婷', confirmFor('潘女士'))
    ]
  },
  {
    name: 'question-at-post',
    began: { daysAgo: 1, clock: '17:32' },
    community: '翠湖花园',
    by: '陈晓燕',
    category: 'parking',
    place: '快递柜区',
    text: '流动岗：亲戚来过年住半个月，临时车位怎么办、多少钱？',
    caller: { name: '高女士', phone: '13900550878', channel: 'patrol' },
    course: [
      after(6, '陈晓燕', answer('带行驶证到前台办半月卡，120 元，当天能用；来的前一天办就行。')),
      after(50, '周敏', confirmFor('高女士'))
    ]
  }
]
