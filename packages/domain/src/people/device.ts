/** In what somebody has opened the service. */
export const clientApps = ['wechat', 'browser', 'unknown'] as const
export type ClientApp = (typeof clientApps)[number]

/** On what kind of device, as far as its owner tells them apart. */
export const deviceKinds = [
  'iphone',
  'ipad',
  'android_phone',
  'android_tablet',
  'harmony_phone',
  'harmony_tablet',
  'windows',
  'mac',
  'other_computer',
  'unknown'
] as const
export type DeviceKind = (typeof deviceKinds)[number]

/** What somebody is signed in with: what it says of itself, so it is shown to its owner and decides nothing. */
export interface Device {
  readonly app: ClientApp
  readonly device: DeviceKind
}

export const unknownDevice: Device = { app: 'unknown', device: 'unknown' }
