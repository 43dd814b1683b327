import type { PropsWithChildren } from 'react'
import { followOrders } from './features/emergency/follow-orders'
import { followNetwork } from './features/network/network-store'
import { followEncounters } from './features/patrol/send-encounters'
import { followPhotoQueue } from './features/photo/send-photos'
import { followOutbox } from './features/ticket/action/follow-outbox'
import { followKeyboard, useAppStart } from './platform'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useAppStart(() => {
    followKeyboard()
    followNetwork()
    followPhotoQueue()
    followOutbox()
    followOrders()
    followEncounters()
  })
  return children
}
