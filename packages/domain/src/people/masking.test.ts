import { maskName, maskPhone, surnameOf } from './masking.js'

test.each([
  ['13812345678', '138******78'],
  ['02012345678', '020******78'],
  ['123456', '123*56'],
  ['12345', '*****'],
  ['110', '***'],
  ['', '']
])('the phone number %s is shown as %s', (phone, shown) => {
  expect(maskPhone(phone)).toBe(shown)
})

test.each([
  ['王秀兰', '王*兰'],
  ['王四', '*四'],
  ['王', '*'],
  ['', '*'],
  ['欧阳小明', '欧**明'],
  ['𠮷田茂', '𠮷*茂']
])('the name %s is shown as %s', (name, shown) => {
  expect(maskName(name)).toBe(shown)
})

test.each([
  ['李建国', '李'],
  ['欧阳锋', '欧阳'],
  ['欧阳', '欧'],
  ['司马光', '司马'],
  ['司空', '司'],
  ['𠮷田', '𠮷']
])('a stranger addresses %s as %s师傅', (name, surname) => {
  expect(surnameOf(name)).toBe(surname)
})
