import type { PropsWithChildren } from 'react'
import { followNetwork } from './features/network/network-store'
import { useAppStart } from './platform'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useAppStart(followNetwork)
  return children
}
