import Taro from '@tarojs/taro'
import { wasCancelled } from './was-cancelled'

export type Scan = { readonly kind: 'scanned'; readonly text: string } | { readonly kind: 'cancelled' } | { readonly kind: 'unavailable' }

export const canScanCodes: boolean = true

export async function scanCode(): Promise<Scan> {
  try {
    const { result } = await Taro.scanCode({ scanType: ['qrCode'] })
    return { kind: 'scanned', text: result }
  } catch (error) {
    if (wasCancelled(error)) return { kind: 'cancelled' }
    throw error
  }
}
