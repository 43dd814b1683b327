import Taro from '@tarojs/taro'

// in a browser both variants share one origin and with it one storage; hence also: never clear all of it
const prefix = `${process.env.TARO_APP_VARIANT}:`

/** What was stored under this name, to be judged by the reader: an older version of the app may have written it. */
export function readStored(name: string): unknown {
  const stored: unknown = Taro.getStorageSync(prefix + name)
  return stored === '' ? undefined : stored
}

export function writeStored(name: string, value: unknown): void {
  Taro.setStorageSync(prefix + name, value)
}

export function removeStored(name: string): void {
  Taro.removeStorageSync(prefix + name)
}
