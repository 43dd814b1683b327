import { create } from 'zustand'
import { readStored, writeStored } from '../../platform'

type Display = { readonly largeText: boolean }

const storedUnder = 'large-text'

/** How this person wants to see the app, kept on the device. */
export const useDisplay = create<Display>(() => ({ largeText: readStored(storedUnder) === true }))

export function setLargeText(largeText: boolean): void {
  writeStored(storedUnder, largeText)
  useDisplay.setState({ largeText })
}
