import Taro from '@tarojs/taro'
import { wasCancelled } from './was-cancelled'

export async function makeCall(phoneNumber: string): Promise<void> {
  try {
    await Taro.makePhoneCall({ phoneNumber })
  } catch (error) {
    if (!wasCancelled(error)) throw error
  }
}
