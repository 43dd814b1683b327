import { mayBeAboutSomebody } from './may-be-about-somebody.js'
import type { Colleague } from './person-meant.js'

const staff: readonly Colleague[] = [
  { id: 'wang', name: '王秀芳', badge: 'K001' },
  { id: 'ouyang', name: '欧阳敏', badge: 'B2' }
]
const said = (text: string, more: object = {}) => ({ category: 'public_area', text, demand: '', aboutWhom: '', ...more }) as const

test.each([
  ['it is about attitude, whatever it says', said('等了两个小时', { category: 'service_attitude' })],
  ['somebody wrote whom it is about', said('等了两个小时', { aboutWhom: '扎马尾的那位' })],
  ['it names somebody', said('王秀芳说没空')],
  ['it names somebody with a space', said('王 秀 芳说没空')],
  ['it names somebody by a given name', said('秀芳说没空')],
  ['it names somebody by a surname and 姐', said('王姐说没空')],
  ['it names somebody by 小 and a surname', said('小王说没空')],
  ['it names somebody with a surname of two letters', said('欧阳女士说没空')],
  ['its demand names somebody', said('没人来', { demand: '请王师傅道歉' })],
  ['it says a badge in full width', said('工号：Ｋ００１说没空')],
  ['it spells a name', said('wang xiufang 说没空')],
  ['it spells a name with tones', said('Wáng Xiùfāng 说没空')],
  ['it spells a name in one word', said('zhoumin 说没空')],
  ['it speaks of how somebody behaved', said('修的时候态度很差')],
  ['it speaks of staff', said('前台一直不接电话')]
])('a complaint may be about somebody of the staff where %s', (_, complaint) => {
  expect(mayBeAboutSomebody(complaint, staff)).toBe(true)
})

test.each([
  '地库水泵半夜很吵',
  '三号电梯一个月坏了四次，LED 灯也不亮',
  '小区门口的垃圾三天没有清，老人走路不方便',
  '楼下麻将声到夜里一点，连着三个晚上了',
  '物业费突然涨了，APP 里也没有公示',
  'A7栋三楼消防通道又堆满了纸箱'
])('a complaint about things stays with whoever has the first contact: %s', text => {
  expect(mayBeAboutSomebody(said(text), staff)).toBe(false)
})
