import { create } from 'zustand'
import { watchNetwork } from '../../platform'

type Network = { readonly online: boolean }

export const useNetwork = create<Network>(() => ({ online: true }))

/** Called once, when the app starts; it watches as long as the app lives. */
export function followNetwork(): void {
  watchNetwork(online => useNetwork.setState({ online }))
}
