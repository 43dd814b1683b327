import { deviceOf } from './device-of.js'

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/122.0.0.0 Safari/537.36'
const safari = 'AppleWebKit/605.1.15 (KHTML, like Gecko)'

test.each([
  [`Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) ${safari} Mobile/15E148 MicroMessenger/8.0.49(0x18003137)`, 'wechat', 'iphone'],
  [`Mozilla/5.0 (iPad; CPU OS 16_6 like Mac OS X) ${safari} Mobile/15E148 MicroMessenger/8.0.49(0x18003137)`, 'wechat', 'ipad'],
  [
    `Mozilla/5.0 (Linux; Android 13; V2148A; wv) ${chrome} Mobile MicroMessenger/8.0.47.2560 MiniProgramEnv/android`,
    'wechat',
    'android_phone'
  ],
  [`Mozilla/5.0 (Linux; Android 12; SM-X900) ${chrome}`, 'browser', 'android_tablet'],
  [
    `Mozilla/5.0 (Phone; OpenHarmony 5.0) ${chrome} ArkWeb/4.1.6.1 Mobile MicroMessenger/8.0.6 MiniProgramEnv/ohos`,
    'wechat',
    'harmony_phone'
  ],
  [`Mozilla/5.0 (Tablet; OpenHarmony 5.0) ${chrome} ArkWeb/4.1.6.1`, 'browser', 'harmony_tablet'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} MicroMessenger/7.0.20.1781 MiniProgramEnv/Windows`, 'wechat', 'windows'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Edg/131.0.0.0`, 'browser', 'windows'],
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${safari} Version/17.4 Safari/605.1.15`, 'browser', 'mac'],
  [`Mozilla/5.0 (X11; Linux x86_64) ${chrome}`, 'browser', 'other_computer'],
  ['curl/8.5.0', 'unknown', 'unknown'],
  ['', 'unknown', 'unknown'],
  ['<script>alert(1)</script>', 'unknown', 'unknown'],
  ['constructor', 'unknown', 'unknown']
])('%s is %s on %s', (userAgent, app, device) => {
  expect(deviceOf(userAgent)).toEqual({ app, device })
})
