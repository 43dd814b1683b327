import { classifyComplaint } from './classify-complaint.js'
import { responsibleDepartment } from './responsible-department.js'

test.each([
  ['物业费突然涨了，也没有公示', 'fee_dispute', 'finance'],
  ['交房半年，卧室外墙渗水，墙面开裂', 'housing_quality', 'engineering'],
  ['楼下垃圾桶几天没清，臭气熏天', 'public_area', 'cleaning'],
  ['树枝挡住了路灯，绿化没人修剪', 'public_area', 'greening'],
  ['半夜装修施工，噪音扰民', 'public_area', 'order'],
  ['三号电梯一个月坏了四次', 'public_area', 'engineering'],
  ['前台态度很差，互相推诿', 'service_attitude', 'customer_service'],
  ['约的家政没来，也不退团购的钱', 'value_added', 'customer_service']
] as const)('“%s” is about %s and goes to %s', (text, category, department) => {
  expect(classifyComplaint({ text })).toEqual({ category, department, isDoubtful: false })
})

test('what nothing speaks for goes to the desk, marked as doubtful', () => {
  expect(classifyComplaint({ text: '请帮帮我们' })).toEqual({ category: 'public_area', department: 'customer_service', isDoubtful: true })
})

test('as much for one as for another is doubtful', () => {
  expect(classifyComplaint({ text: '物业费和漏水' }).isDoubtful).toBe(true)
})

test('a heading weighs more than what stands below it', () => {
  expect(classifyComplaint({ title: '物业费', text: '漏水，渗水' }).category).toBe('fee_dispute')
})

test('a complaint that somebody has sorted goes to the department whose work its words name', () => {
  expect(responsibleDepartment('public_area', '垃圾没人清')).toBe('cleaning')
  expect(responsibleDepartment('public_area', '说不清楚')).toBe('order')
  expect(responsibleDepartment('fee_dispute', '垃圾没人清')).toBe('finance')
})
