import { placeWords } from './place-words'

test.each([
  ['wechat', 'android_phone', '微信 · 安卓手机'],
  ['browser', 'mac', '浏览器 · 苹果电脑或平板'],
  ['wechat', 'mac', '微信 · 苹果电脑'],
  ['unknown', 'unknown', '不知道是什么设备']
] as const)('whoever is signed in with %s on %s reads %s', (app, device, said) => {
  expect(placeWords({ app, device })).toBe(said)
})
