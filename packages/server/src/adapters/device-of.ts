import { type ClientApp, type Device, type DeviceKind, unknownDevice } from '@linying/domain'
import Bowser from 'bowser'

/** Which of our few words fits what a program says of itself when it asks; whatever it says, one of them. */
export function deviceOf(userAgent: string): Device {
  if (userAgent === '') return unknownDevice
  const { browser, os, platform } = Bowser.parse(userAgent)
  const isTablet = platform.type === 'tablet'
  return { app: appOf(browser.name), device: kindOf(os.name, isTablet) }
}

function appOf(browser: string | undefined): ClientApp {
  if (browser === undefined || browser === '') return 'unknown'
  return browser === 'WeChat' ? 'wechat' : 'browser'
}

function kindOf(system: string | undefined, isTablet: boolean): DeviceKind {
  const [phone, tablet] = kinds[system ?? ''] ?? ['unknown', 'unknown']
  return isTablet ? tablet : phone
}

/** By the names that bowser gives to systems. */
const kinds: Readonly<Record<string, readonly [DeviceKind, ifTablet: DeviceKind]>> = {
  iOS: ['iphone', 'ipad'],
  Android: ['android_phone', 'android_tablet'],
  HarmonyOS: ['harmony_phone', 'harmony_tablet'],
  Windows: ['windows', 'windows'],
  macOS: ['mac', 'mac'],
  Linux: ['other_computer', 'other_computer'],
  'Chrome OS': ['other_computer', 'other_computer']
}
